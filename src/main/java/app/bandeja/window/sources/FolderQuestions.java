package app.bandeja.window.sources;

import app.bandeja.setup.DriveFolderRow;
import app.bandeja.setup.FolderFound;
import app.bandeja.setup.FolderList;
import app.bandeja.window.look.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ProgressBar;

/** What the folder picker asks of Drive. Of several questions only the last one's answer is wanted. */
final class FolderQuestions {
    private final Desk desk;
    private final ProgressBar busy;
    private int asked;

    /** @param busy in sight while an answer is waited for */
    FolderQuestions(Desk desk, ProgressBar busy) {
        this.desk = desk;
        this.busy = busy;
        busy.managedProperty().bind(busy.visibleProperty());
    }

    /** The folders in this one, or at the top. */
    void folders(Optional<DriveFolderRow> open, Consumer<FolderList> answer) {
        ask(() -> folders(open), new FolderList.Folders(List.of()), answer);
    }

    private FolderList folders(Optional<DriveFolderRow> open) throws InterruptedException {
        return open.isPresent()
                ? desk.arrangements().folders().in(open.get())
                : desk.arrangements().folders().top();
    }

    /** Where a pasted link leads. */
    void link(String pasted, Consumer<FolderFound> answer) {
        ask(() -> desk.arrangements().folders().find(pasted), new FolderFound.Wrong(""), answer);
    }

    /** A question that may wait for Drive. */
    private interface Question<T> {
        T ask() throws InterruptedException;
    }

    private <T> void ask(Question<T> question, T interrupted, Consumer<T> answer) {
        busy.setVisible(true);
        int number = ++asked;
        desk.background()
                .ask(
                        () -> answered(question, interrupted),
                        found -> take(number, found, answer),
                        () -> busy.setVisible(false));
    }

    private static <T> T answered(Question<T> question, T interrupted) {
        try {
            return question.ask();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return interrupted;
        }
    }

    private <T> void take(int number, T found, Consumer<T> answer) {
        if (number == asked) {
            busy.setVisible(false);
            answer.accept(found);
        }
    }
}
