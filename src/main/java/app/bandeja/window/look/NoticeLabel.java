package app.bandeja.window.look;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Shows a notice with a sign, so that its tone is not told by colour alone; takes no room while there is none. */
public final class NoticeLabel {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private NoticeLabel() {}

    public static void prepare(Label label) {
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("notice");
        label.managedProperty().bind(label.visibleProperty());
        label.setVisible(false);
    }

    public static void show(Label label, Notice notice) {
        label.setText(notice.text());
        label.pseudoClassStateChanged(BAD, notice.tone() == Notice.Tone.BAD);
        label.setGraphic(new FontIcon(
                notice.tone() == Notice.Tone.BAD
                        ? MaterialDesignA.ALERT_CIRCLE_OUTLINE
                        : MaterialDesignC.CHECK_CIRCLE_OUTLINE));
        label.setVisible(!notice.text().isEmpty());
    }
}
