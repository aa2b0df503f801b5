package app.bandeja.store;

import app.bandeja.invoice.RunId;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.EventEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Gathers what happened in one transaction, and writes it at its end. */
final class Events {
    enum Stage {
        DISCOVER,
        READ,
        SETTLE,
        REVIEW
    }

    private record Noted(DocumentEntry document, Stage stage, String level, String decision, String detail) {}

    private final Optional<RunId> run;
    private final Instant at;
    private final List<Noted> noted = new ArrayList<>();

    Events(RunId run, Instant at) {
        this(Optional.of(run), at);
    }

    private Events(Optional<RunId> run, Instant at) {
        this.run = run;
        this.at = at;
    }

    /** Of what a person did. */
    static Events outsideRuns(Instant at) {
        return new Events(Optional.empty(), at);
    }

    void info(DocumentEntry document, Stage stage, String decision, String detail) {
        noted.add(new Noted(document, stage, "info", decision, detail));
    }

    void warning(DocumentEntry document, Stage stage, String decision, String detail) {
        noted.add(new Noted(document, stage, "warning", decision, detail));
    }

    void write(StatelessSession session) {
        session.insertMultiple(noted.stream().map(this::entry).toList());
    }

    private EventEntry entry(Noted event) {
        EventEntry entry = new EventEntry();
        entry.document = event.document().id;
        entry.run = run.map(RunId::value).orElse(null);
        entry.stage = event.stage().name().toLowerCase(Locale.ROOT);
        entry.level = event.level();
        entry.decision = event.decision();
        entry.detail = event.detail().isEmpty() ? null : Stored.text(event.detail());
        entry.at = Stored.time(at);
        return entry;
    }
}
