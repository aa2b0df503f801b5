package app.bandeja.store;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.RunId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which events are asked for; what is empty narrows nothing.
 *
 * @param said what it must say
 */
public record EventFilter(
        Said said,
        Optional<Level> level,
        Optional<Stage> stage,
        Optional<DocumentId> document,
        Optional<RunId> run,
        Span span) {

    public static final EventFilter ALL = new EventFilter(
            Said.ANYTHING, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Span.OPEN);

    /**
     * What was typed: an event says it in its document's path, in its detail, or in one of these codes.
     *
     * @param text any part, in whatever case; empty for anything
     * @param codes of decisions and details whose words say it, in the language of whoever typed it
     */
    public record Said(String text, Set<String> codes) {
        public static final Said ANYTHING = new Said("", Set.of());

        public Said {
            text = text.strip();
            codes = Set.copyOf(codes);
        }
    }

    /** How grave it is. */
    public enum Level {
        INFO,
        WARNING,
        ERROR
    }

    /** Which step of a document's way it belongs to. */
    public enum Stage {
        DISCOVER,
        READ,
        SETTLE,
        REVIEW
    }

    /**
     * From when until when.
     *
     * @param from the first moment
     * @param until the first moment that is too late
     */
    public record Span(Optional<Instant> from, Optional<Instant> until) {
        public static final Span OPEN = new Span(Optional.empty(), Optional.empty());
    }

    public EventFilter saying(Said one) {
        return new EventFilter(one, level, stage, document, run, span);
    }

    public EventFilter of(Optional<Level> one) {
        return new EventFilter(said, one, stage, document, run, span);
    }

    public EventFilter at(Optional<Stage> one) {
        return new EventFilter(said, level, one, document, run, span);
    }

    public EventFilter ofDocument(Optional<DocumentId> one) {
        return new EventFilter(said, level, stage, one, run, span);
    }

    public EventFilter ofRun(Optional<RunId> one) {
        return new EventFilter(said, level, stage, document, one, span);
    }

    public EventFilter within(Span one) {
        return new EventFilter(said, level, stage, document, run, one);
    }
}
