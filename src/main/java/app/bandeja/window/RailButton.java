package app.bandeja.window;

import app.bandeja.window.look.Destination.Place;
import app.bandeja.window.look.Figures;
import app.bandeja.window.look.Texts;
import java.util.Locale;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** A screen's button in the rail: sign, word, and how much lies there. */
final class RailButton extends ToggleButton {

    private static final long SHOWN_IN_FULL = 9999;

    private final Place place;
    private final Label counter = new Label();

    RailButton(Place place, Texts texts) {
        this.place = place;
        String key = place.name().toLowerCase(Locale.ROOT);
        setId("rail-" + key);
        setText(texts.get("rail." + key));
        setTooltip(new Tooltip(texts.get("rail.shortcut", getText(), place.key())));
        counter.getStyleClass().add("counter");
        counter.managedProperty().bind(counter.visibleProperty());
        counter.setVisible(false);
        HBox graphic = new HBox(new FontIcon(sign(place)), counter);
        graphic.getStyleClass().add("rail-sign");
        setGraphic(graphic);
        setContentDisplay(ContentDisplay.TOP);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("rail-button");
    }

    private static Ikon sign(Place place) {
        return switch (place) {
            case HOME -> MaterialDesignH.HOME_OUTLINE;
            case INVOICES -> MaterialDesignT.TEXT_BOX_CHECK_OUTLINE;
            case REVIEW -> MaterialDesignE.EYE_OUTLINE;
            case QUARANTINE -> MaterialDesignA.ALERT_OCTAGON_OUTLINE;
            case DOCUMENTS -> MaterialDesignF.FILE_DOCUMENT_MULTIPLE_OUTLINE;
            case SUPPLIERS -> MaterialDesignS.STOREFRONT_OUTLINE;
            case SOURCES -> MaterialDesignF.FOLDER_SYNC_OUTLINE;
            case ACTIVITY -> MaterialDesignH.HISTORY;
            case SETTINGS -> MaterialDesignC.COG_OUTLINE;
        };
    }

    Place place() {
        return place;
    }

    void count(long count, Figures figures) {
        counter.setText(count > SHOWN_IN_FULL ? figures.count(SHOWN_IN_FULL) + "+" : figures.count(count));
        counter.setVisible(count > 0);
        setAccessibleText(getText() + ": " + figures.count(count));
    }

    /** Chosen stays chosen: clicking again does not leave the window without a screen. */
    @Override
    public void fire() {
        if (!isSelected()) {
            super.fire();
        }
    }
}
