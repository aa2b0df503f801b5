package app.bandeja.window.review;

import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Wrapped;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Which document the open part stands in, when it was read, and why a person must look. */
final class CaseHead extends VBox {
    private final Desk desk;
    private final ReviewModel model;
    private final Label document = Wrapped.text("", "details-title");
    private final Label when = Wrapped.text("", "hint");
    private final VBox reasons = new VBox();
    private List<String> told = List.of();

    CaseHead(Desk desk, ReviewModel model) {
        this.desk = desk;
        this.model = model;
        reasons.getStyleClass().add("reasons");
        getStyleClass().add("review-head");
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(document, when, reasons);
    }

    void show(OpenCase shown) {
        document.setText(model.document(shown.opened().row()));
        when.setText(model.when(shown.opened().row()));
        tellReasons(shown);
    }

    /** What still speaks against it. */
    void tellReasons(OpenCase shown) {
        List<String> sentences =
                shown.findings().stream().map(desk.sentences()::of).toList();
        if (sentences.equals(told) && !reasons.getChildren().isEmpty()) {
            return;
        }
        told = sentences;
        List<Label> labels = sentences.isEmpty()
                ? List.of(reason(desk.texts().get("review.nothing_against"), MaterialDesignC.CHECK_CIRCLE_OUTLINE))
                : sentences.stream()
                        .map(sentence -> reason(sentence, MaterialDesignA.ALERT_CIRCLE_OUTLINE))
                        .toList();
        reasons.getChildren().setAll(labels);
    }

    private static Label reason(String sentence, Ikon sign) {
        Label label = Wrapped.text(sentence, "reason");
        label.setGraphic(new FontIcon(sign));
        return label;
    }
}
