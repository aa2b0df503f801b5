package app.bandeja.window.review;

import app.bandeja.review.UndoResult;
import app.bandeja.window.look.Desk;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The line that says what was decided last, and takes it back. */
final class LastAnswer {
    private final Desk desk;
    private final Parent line;
    private final Label told;
    private final Button undo;
    private final Runnable undone;
    private List<Long> decisions = List.of();

    /** @param undone told after something was taken back */
    LastAnswer(Desk desk, Parent line, Label told, Button undo, Runnable undone) {
        this.desk = desk;
        this.line = line;
        this.told = told;
        this.undo = undo;
        this.undone = undone;
        line.managedProperty().bind(line.visibleProperty());
        undo.setOnAction(_ -> undo());
        offerUndo(List.of());
        say("");
    }

    void say(String sentence) {
        told.setText(sentence);
        line.setVisible(!sentence.isEmpty());
    }

    /** Of decisions that were made together, in their order. */
    void offerUndo(List<Long> made) {
        decisions = List.copyOf(made);
        undo.setVisible(!decisions.isEmpty());
    }

    boolean canUndo() {
        return !decisions.isEmpty();
    }

    void undo() {
        // The last one first: each is taken back only while it is the latest.
        List<Long> back = decisions.reversed();
        offerUndo(List.of());
        desk.background()
                .ask(
                        () -> back.stream().map(desk.review()::undo).toList(),
                        results -> {
                            say(words(results));
                            desk.changes().tell();
                            undone.run();
                        },
                        () -> say(desk.texts().get("review.failed")));
    }

    private String words(List<UndoResult> results) {
        if (results.size() > 1) {
            long done = results.stream()
                    .filter(result -> result == UndoResult.UNDONE)
                    .count();
            return desk.texts().get("review.several.undone", done, results.size());
        }
        return switch (results.getFirst()) {
            case UNDONE -> desk.texts().get("review.undone");
            case ALREADY, TOO_LATE -> desk.texts().get("review.too_late");
            case UNKNOWN -> desk.texts().get("review.undo_unknown");
        };
    }
}
