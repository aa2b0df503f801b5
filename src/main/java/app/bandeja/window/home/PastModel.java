package app.bandeja.window.home;

import app.bandeja.invoice.State;
import app.bandeja.store.Period;
import app.bandeja.window.home.ColumnChart.Column;
import app.bandeja.window.home.ColumnChart.Part;
import app.bandeja.window.look.Figures;
import app.bandeja.window.look.Texts;
import app.bandeja.window.outside.HomeBook.Step;
import java.time.Duration;
import java.util.List;

/** Decides what the charts of the past show and say. */
final class PastModel {

    /** From the bottom up. */
    static final List<State> STATES = List.of(State.ACCEPTED, State.PENDING, State.QUARANTINED);

    private final Texts texts;
    private final Figures figures;

    PastModel(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    static String key(Step step) {
        return switch (step) {
            case WEEKS -> "home.past.weeks";
            case DAYS -> "home.past.days";
        };
    }

    static String style(State state) {
        return "chart-" + state.code();
    }

    /** How many documents came in, by what became of them. */
    List<Column> documents(List<Period> periods, Step step) {
        return periods.stream()
                .map(period -> new Column(
                        figures.dayMonth(period.from()),
                        period.documents() == 0 ? "" : figures.count(period.documents()),
                        texts.get(
                                "home.past.documents.words",
                                when(period, step),
                                period.accepted(),
                                period.pending(),
                                period.quarantined()),
                        List.of(
                                new Part(style(State.ACCEPTED), period.accepted()),
                                new Part(style(State.PENDING), period.pending()),
                                new Part(style(State.QUARANTINED), period.quarantined()))))
                .toList();
    }

    /** How long a document took. */
    List<Column> reading(List<Period> periods, Step step) {
        return periods.stream()
                .map(period -> new Column(
                        figures.dayMonth(period.from()),
                        period.reading().map(this::took).orElse(""),
                        period.reading()
                                .map(took -> texts.get("home.past.reading.words", when(period, step), took(took)))
                                .orElseGet(() -> texts.get("home.past.reading.none", when(period, step))),
                        List.of(new Part(
                                "chart-reading",
                                period.reading().map(Duration::toMillis).orElse(0L)))))
                .toList();
    }

    private String when(Period period, Step step) {
        String day = figures.dayMonth(period.from());
        return switch (step) {
            case WEEKS -> texts.get("home.past.week", day);
            case DAYS -> day;
        };
    }

    private String took(Duration took) {
        return figures.seconds(took);
    }
}
