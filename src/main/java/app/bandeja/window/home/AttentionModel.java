package app.bandeja.window.home;

import app.bandeja.invoice.State;
import app.bandeja.setup.ConnectedSource;
import app.bandeja.setup.Connection;
import app.bandeja.store.Waiting;
import app.bandeja.window.home.Attention.Weight;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.Destination.Place;
import app.bandeja.window.look.Figures;
import app.bandeja.window.look.Texts;
import app.bandeja.window.outside.HomeBook.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what needs a person, what keeps anything from coming in first. */
final class AttentionModel {

    /** With less than that a day's scans may not fit. */
    private static final long LITTLE = 1_000_000_000;

    private final Texts texts;
    private final Figures figures;

    AttentionModel(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    List<Attention> of(HomeFacts facts, Optional<HomeDepth> depth) {
        List<Attention> all = new ArrayList<>();
        connection(facts.connection()).ifPresent(all::add);
        facts.sources().forEach(source -> source(facts, source).ifPresent(all::add));
        depth.map(HomeDepth::room).flatMap(this::room).ifPresent(all::add);
        if (facts.equation().quarantined() > 0) {
            all.add(waits("quarantine", Place.QUARANTINE, facts.equation().quarantined()));
        }
        depth.map(HomeDepth::waiting).ifPresent(waiting -> all.addAll(waiting(facts, depth.get(), waiting)));
        return all;
    }

    private Optional<Attention> connection(Connection connection) {
        return connection instanceof Connection.Lost(String account)
                ? Optional.of(new Attention(
                        "reconnect",
                        Weight.STOPS,
                        texts.get("home.lost", account),
                        texts.get("home.reconnect"),
                        Destination.to(Place.SOURCES)))
                : Optional.empty();
    }

    private Optional<Attention> source(HomeFacts facts, ConnectedSource source) {
        return facts.failure(source)
                .map(sentence -> new Attention(
                        "source-" + source.id().value(),
                        Weight.STOPS,
                        texts.get("home.attention.source", source.called(), sentence),
                        texts.get("home.attention.source.do"),
                        Destination.to(Place.SOURCES)));
    }

    private Optional<Attention> room(Room room) {
        return room.free() >= LITTLE
                ? Optional.empty()
                : Optional.of(new Attention(
                        "room",
                        Weight.STOPS,
                        texts.get("home.attention.room", figures.size(room.free()), room.folder()),
                        texts.get("home.attention.room.do"),
                        Destination.to(Place.SETTINGS)));
    }

    private List<Attention> waiting(HomeFacts facts, HomeDepth depth, Waiting waiting) {
        List<Attention> all = new ArrayList<>();
        if (waiting.failing() > 0) {
            all.add(new Attention(
                    "failing",
                    Weight.WAITS,
                    texts.get("home.attention.failing", waiting.failing()),
                    texts.get("home.attention.failing.do"),
                    Destination.to(Place.DOCUMENTS, State.OWED)));
        }
        if (facts.equation().pending() > 0) {
            all.add(pending(facts.equation().pending(), waiting));
        }
        if (waiting.due() > 0) {
            all.add(due(depth, waiting));
        }
        return all;
    }

    private Attention pending(long pending, Waiting waiting) {
        String words = waiting.oldestPending()
                .map(since -> texts.get("home.attention.review.since", pending, figures.dayMonth(since)))
                .orElseGet(() -> texts.get("home.attention.review", pending));
        return new Attention(
                "review", Weight.WAITS, words, texts.get("home.attention.review.do"), Destination.to(Place.REVIEW));
    }

    private Attention due(HomeDepth depth, Waiting waiting) {
        String first = waiting.firstDue().map(figures::date).orElse("");
        return new Attention(
                "due",
                Weight.WAITS,
                texts.get(
                        "home.attention.due",
                        waiting.due(),
                        figures.date(depth.soon().last()),
                        first),
                texts.get("home.attention.due.do"),
                Destination.to(new Destination.Which.FallingDue(
                        depth.soon().first(), depth.soon().last())));
    }

    private Attention waits(String kind, Place place, long count) {
        String key = "home.attention." + kind;
        return new Attention(kind, Weight.WAITS, texts.get(key, count), texts.get(key + ".do"), Destination.to(place));
    }
}
