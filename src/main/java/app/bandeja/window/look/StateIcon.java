package app.bandeja.window.look;

import app.bandeja.invoice.State;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** The sign of each state; always shown beside its word. */
public final class StateIcon {

    private StateIcon() {}

    public static FontIcon of(State state) {
        FontIcon icon = new FontIcon(
                switch (state) {
                    case OWED -> MaterialDesignC.CLOCK_OUTLINE;
                    case QUARANTINED -> MaterialDesignA.ALERT_OCTAGON_OUTLINE;
                    case PENDING -> MaterialDesignE.EYE_OUTLINE;
                    case ACCEPTED -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
                    case DUPLICATE -> MaterialDesignC.CONTENT_COPY;
                    case IGNORED -> MaterialDesignM.MINUS_CIRCLE_OUTLINE;
                });
        icon.getStyleClass().add("state-" + state.code());
        return icon;
    }
}
