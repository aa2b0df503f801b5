package app.bandeja.window.quarantine;

import app.bandeja.review.Released;
import app.bandeja.store.DocumentRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Notice;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does what a person decides about what lies here, and remembers the last of it, so that it can be taken back. */
final class Acts {

    private final Desk desk;
    private final QuarantineModel model;
    private final Consumer<Notice> told;
    private List<Long> last = List.of();
    private boolean busy;

    /** @param told what came of each, after which the list is read anew */
    Acts(Desk desk, QuarantineModel model, Consumer<Notice> told) {
        this.desk = desk;
        this.model = model;
        this.told = told;
    }

    boolean canUndo() {
        return !last.isEmpty();
    }

    void retry(List<DocumentRow> rows) {
        release(
                () -> readingAgain(desk.quarantine()
                        .retry(rows.stream().map(DocumentRow::id).toList())),
                "quarantine.retried",
                () -> {});
    }

    void retryAll() {
        release(() -> readingAgain(desk.quarantine().retryAll()), "quarantine.retried", () -> {});
    }

    /** @param done told when it was done, or some of it */
    void dismiss(List<DocumentRow> rows, String reason, Runnable done) {
        release(
                () -> desk.quarantine()
                        .dismiss(rows.stream().map(DocumentRow::id).toList(), reason),
                "quarantine.dismissed",
                done);
    }

    /** It was unlocked, and is to be read again. */
    void unlocked(Released released) {
        taken(released, "quarantine.unlocked");
    }

    /** Whoever asks does not want to wait for the next round. */
    Released readingAgain(Released released) {
        if (!released.done().isEmpty()) {
            desk.engine().syncNext();
        }
        return released;
    }

    private void release(Supplier<Released> act, String sentence, Runnable done) {
        // A second press must not be told that somebody else was first.
        if (busy) {
            return;
        }
        busy = true;
        desk.background()
                .ask(
                        act,
                        released -> {
                            busy = false;
                            done.run();
                            taken(released, sentence);
                        },
                        this::failed);
    }

    private void taken(Released released, String sentence) {
        if (!released.done().isEmpty()) {
            last = released.done();
            desk.changes().tell();
        }
        told.accept(model.told(sentence, released));
    }

    private void failed() {
        busy = false;
        told.accept(Notice.bad(desk.texts().get("quarantine.failed")));
    }

    void undo() {
        if (busy || last.isEmpty()) {
            return;
        }
        busy = true;
        List<Long> wanted = last;
        desk.background()
                .ask(
                        () -> desk.quarantine().takeBack(wanted),
                        back -> {
                            busy = false;
                            last = List.of();
                            desk.changes().tell();
                            told.accept(model.undone(wanted.size(), back));
                        },
                        this::failed);
    }
}
