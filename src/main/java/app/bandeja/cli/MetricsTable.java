package app.bandeja.cli;

import app.bandeja.run.Count;
import app.bandeja.run.Metrics;
import app.bandeja.run.Tally;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A run's figures in one line a figure. */
final class MetricsTable {
    private static final List<Count> SHOWN =
            List.of(Count.OK, Count.REVIEW, Count.DUPLICATE, Count.IGNORED, Count.ERROR, Count.OWED, Count.UNCHANGED);

    private final PrintWriter out;
    private final Texts texts;
    private final Locale language;

    MetricsTable(PrintWriter out, Locale language) {
        this.out = out;
        this.texts = new Texts(language);
        this.language = language;
    }

    void print(Metrics metrics) {
        Tally total = metrics.total();
        double seconds = Duration.between(metrics.start(), metrics.end()).toMillis() / 1000.0;
        out.println(texts.get("metrics.listed", total.listed(), String.format(language, "%.1f", seconds)));
        for (Count count : SHOWN) {
            out.println(String.format(language, "%8d  %s", total.get(count), texts.get("metrics." + count.name())));
        }
        metrics.watermarkAfter().ifPresent(time -> out.println("last_sync_time  " + time));
    }
}
