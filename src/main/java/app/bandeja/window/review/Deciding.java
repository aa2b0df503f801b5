package app.bandeja.window.review;

import app.bandeja.review.Decision;
import app.bandeja.review.DecisionResult;
import app.bandeja.review.ReviewCase;
import app.bandeja.window.look.Desk;
import java.util.List;
import java.util.function.Consumer;

/** Hands in what a person decided, one decision at a time, and says what came of it. */
final class Deciding {
    private final Desk desk;
    private final ReviewModel model;
    private final LastAnswer last;
    private final RefusalWords refusals;
    private final Outside outside;
    private boolean busy;

    /**
     * What is told.
     *
     * @param done it was decided, or somebody else did, and nothing that was typed would be lost
     * @param stays it was not, and what was typed stays before the eyes, to be read or copied
     */
    record Outside(Consumer<OpenCase> done, Runnable stays) {}

    Deciding(Desk desk, ReviewModel model, LastAnswer last, Outside outside) {
        this.desk = desk;
        this.model = model;
        this.last = last;
        this.refusals = new RefusalWords(desk);
        this.outside = outside;
    }

    /** @param done the text that says it */
    void decide(OpenCase shown, Decision decision, String done) {
        // One answer at a time: a second press must not be told that somebody else was first.
        if (busy) {
            return;
        }
        busy = true;
        ReviewCase seen = shown.opened();
        desk.background()
                .ask(
                        () -> desk.review().decide(seen.row().id(), seen.version(), decision),
                        result -> {
                            busy = false;
                            answer(shown, result, done);
                        },
                        () -> {
                            busy = false;
                            last.say(desk.texts().get("review.failed"));
                        });
    }

    private void answer(OpenCase shown, DecisionResult result, String done) {
        String title = model.title(shown.opened().row());
        switch (result) {
            case DecisionResult.Done(long decision) -> {
                last.offerUndo(List.of(decision));
                last.say(desk.texts().get(done, title));
                desk.changes().tell();
                outside.done().accept(shown);
            }
            case DecisionResult.DecidedByAnother other -> {
                last.say(refusals.of(other, title));
                goOnUnlessTyped(shown);
            }
            case DecisionResult.Changed _ -> {
                last.say(desk.texts().get("review.changed", title));
                goOnUnlessTyped(shown);
            }
            case DecisionResult.Unusable unusable -> last.say(refusals.of(unusable));
            case DecisionResult.SameAsBooked _ -> last.say(desk.texts().get("review.same_as_booked", title));
            case DecisionResult.NoOriginal none -> last.say(refusals.of(none));
        }
    }

    private void goOnUnlessTyped(OpenCase shown) {
        if (shown.values().isEmpty()) {
            outside.done().accept(shown);
        } else {
            outside.stays().run();
        }
    }
}
