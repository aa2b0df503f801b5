package app.bandeja.cli;

import app.bandeja.run.DryReport;
import java.util.Locale;

/** Says what modified times tell of a Drive folder, and how far that goes. */
final class RecentWords {
    private final Texts texts;

    RecentWords(Locale language) {
        this.texts = new Texts(language);
    }

    String of(DryReport.Recently recently) {
        String since = recently.since()
                .map(time -> texts.get("recent.since", time.toString()))
                .orElseGet(() -> texts.get("recent.all"));
        String cut =
                recently.cutAfter().map(pages -> texts.get("recent.cut", pages)).orElse("");
        return PlainText.of(texts.get("recent.files", recently.place().text(), recently.files(), since) + cut);
    }
}
