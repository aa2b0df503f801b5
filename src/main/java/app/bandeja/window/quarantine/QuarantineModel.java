package app.bandeja.window.quarantine;

import app.bandeja.invoice.ActiveContent;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.SourceKind;
import app.bandeja.review.Released;
import app.bandeja.review.Released.PassedOver;
import app.bandeja.store.DocumentRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Figures;
import app.bandeja.window.look.Notice;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides what is said of a document that cannot be read, and of what a person did about it. */
final class QuarantineModel {

    private final Desk desk;

    QuarantineModel(Desk desk) {
        this.desk = desk;
    }

    String name(DocumentRow row) {
        return row.file().name();
    }

    /** Why it cannot be read, as a sentence. */
    String cause(DocumentRow row) {
        return row.fault()
                .map(fault -> new Outcome.Quarantined(fault, row.detail().orElse("")))
                .map(desk.sentences()::of)
                .orElse(Figures.NONE);
    }

    /** What a person can do about it. */
    String advice(DocumentRow row) {
        return row.fault()
                .map(fault -> desk.texts().get("quarantine.advice." + fault.code()))
                .orElse("");
    }

    String size(DocumentRow row) {
        return desk.figures().size(row.file().size());
    }

    /** Since when it lies in quarantine. */
    String when(DocumentRow row) {
        return row.settledAt().map(desk.figures()::time).orElse(Figures.NONE);
    }

    /** What the program noted besides the cause; in the program's own words. */
    String detail(DocumentRow row) {
        return row.detail().filter(text -> !text.isBlank()).orElse(Figures.NONE);
    }

    String path(DocumentRow row) {
        return row.file().path();
    }

    String source(DocumentRow row) {
        return switch (row.source().kind()) {
            case DRIVE -> desk.texts().get("quarantine.source.drive");
            case FOLDER -> row.source().place();
        };
    }

    String whereItLies(DocumentRow row) {
        return desk.texts()
                .get(row.source().kind() == SourceKind.DRIVE ? "quarantine.show.drive" : "quarantine.show.folder");
    }

    /** Whether a password may open it. */
    boolean isProtected(DocumentRow row) {
        return row.fault()
                .filter(fault -> fault == Fault.ENCRYPTED || fault == Fault.WRONG_PASSWORD)
                .isPresent();
    }

    /** What another program might run or open in it; empty if there is nothing of the kind. */
    Optional<String> warning(Set<ActiveContent> carries) {
        return carries.isEmpty()
                ? Optional.empty()
                : Optional.of(desk.texts()
                        .get(
                                "quarantine.open.carries",
                                carries.stream()
                                        .sorted()
                                        .map(one -> desk.texts().get("quarantine.carries." + one.code()))
                                        .collect(Collectors.joining(", "))));
    }

    /** What came of it; the first reason why something stayed as it was. */
    Notice told(String done, Released released) {
        Optional<String> why = released.passedOver().stream().findFirst().map(this::words);
        int count = released.done().size();
        if (count == 0) {
            return Notice.bad(why.orElse(desk.texts().get("quarantine.none_left")));
        }
        String sentence = desk.texts().get(done, count);
        return why.map(words -> Notice.bad(sentence + " "
                        + desk.texts()
                                .get(
                                        "quarantine.passed_over",
                                        released.passedOver().size(),
                                        words)))
                .orElseGet(() -> Notice.good(sentence));
    }

    private String words(PassedOver one) {
        return switch (one) {
            case PassedOver.ByAnother(String who, var when) ->
                desk.texts().get("quarantine.by_another", who, desk.figures().time(when));
            case PassedOver.Changed _ -> desk.texts().get("quarantine.changed");
            case PassedOver.NotWatched _ -> desk.texts().get("quarantine.not_watched");
        };
    }

    /** What came of taking so many back. */
    Notice undone(int wanted, int back) {
        return back == wanted
                ? Notice.good(desk.texts().get("quarantine.undone", back))
                : Notice.bad(desk.texts().get("quarantine.too_late", wanted - back));
    }
}
