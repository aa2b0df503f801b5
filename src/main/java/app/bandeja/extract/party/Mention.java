package app.bandeja.extract.party;

import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Span;

/**
 * A place where a name stands.
 *
 * @param weight how much speaks for its being the supplier's
 * @param confidence in the form of it, 0–1: a legal form tells a company's name from any other words
 */
record Mention(Span span, double weight, double confidence) {

    /** What is the same wherever the name stands. */
    String key() {
        return Key.joined(span.text());
    }

    Mention plus(double more) {
        return new Mention(span, weight + more, confidence);
    }
}
