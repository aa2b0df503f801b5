package app.bandeja.window.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** One field: its name, its value to be typed over, how it stands in a sign and words, and what else it might be. */
final class FieldRow extends VBox {
    private final String field;
    private final String name;
    private final TextField input = new TextField();
    private final Label standing = new Label();
    private final CandidateList candidates;
    private final Label below = new Label();
    private String shown = "";
    private Optional<Standing> how = Optional.empty();

    /** How a value stands. */
    enum Standing {
        CLEAR,
        /** Nothing was read, and nothing says that there should be. */
        ABSENT,
        DOUBTFUL,
        BY_HAND
    }

    /** Tells which candidate was clicked. */
    interface Chosen {
        void candidate(FieldRow row, String value);
    }

    FieldRow(String field, String name, Chosen chosen) {
        this.field = field;
        this.name = name;
        this.candidates = new CandidateList(value -> chosen.candidate(this, value));
        Label label = new Label(name);
        label.setLabelFor(input);
        label.getStyleClass().add("field-name");
        input.setId("field-" + field);
        input.getStyleClass().add("field-input");
        standing.getStyleClass().add("field-standing");
        standing.setWrapText(true);
        // Beside each other, or below where the room is narrow: the value has the whole width in any case.
        FlowPane heading = new FlowPane(10, 0, label, standing);
        heading.setPrefWrapLength(200);
        standing.maxWidthProperty().bind(heading.widthProperty());
        below.getStyleClass().add("field-below");
        below.setWrapText(true);
        below.managedProperty().bind(below.visibleProperty());
        below.setVisible(false);
        getStyleClass().add("field-row");
        getChildren().addAll(heading, input, candidates, below);
    }

    String field() {
        return field;
    }

    TextField input() {
        return input;
    }

    /** Shows a value and how it stands; what the person is typing is not touched. */
    void show(String value, Standing now, String words) {
        boolean typing = input.isFocused() && !input.getText().equals(shown);
        if (!typing) {
            replace(value);
        }
        standing.setText(words);
        input.setAccessibleText(name + ". " + words);
        if (!how.equals(Optional.of(now))) {
            how = Optional.of(now);
            sign(now);
        }
    }

    private void sign(Standing now) {
        standing.setGraphic(new FontIcon(
                switch (now) {
                    case CLEAR -> MaterialDesignC.CHECK;
                    case ABSENT -> MaterialDesignM.MINUS;
                    case DOUBTFUL -> MaterialDesignA.ALERT_CIRCLE_OUTLINE;
                    case BY_HAND -> MaterialDesignP.PENCIL_OUTLINE;
                }));
        getStyleClass().removeAll("doubtful", "by-hand");
        switch (now) {
            case CLEAR, ABSENT -> {}
            case DOUBTFUL -> getStyleClass().add("doubtful");
            case BY_HAND -> getStyleClass().add("by-hand");
        }
    }

    /** Takes the focus, as soon as it can: a pane that was never drawn has no place in the window yet. */
    void focus() {
        if (input.getScene() != null) {
            input.requestFocus();
            return;
        }
        Subscription[] once = new Subscription[1];
        once[0] = input.sceneProperty().subscribe((_, scene) -> {
            if (scene != null) {
                once[0].unsubscribe();
                input.requestFocus();
            }
        });
    }

    /** Puts a value in the place of whatever is being typed. */
    void replace(String value) {
        shown = value;
        if (!input.getText().equals(value)) {
            input.setText(value);
        }
    }

    /** A sentence below the field; none if it is empty. */
    void say(String sentence) {
        below.setText(sentence);
        below.setVisible(!sentence.isEmpty());
    }

    /** Shows what else it might be. */
    void offer(List<CandidateList.Line> lines, String hint) {
        candidates.show(lines, hint);
    }

    /** Nothing is said and nothing is offered. */
    void beQuiet() {
        say("");
        candidates.hide();
    }
}
