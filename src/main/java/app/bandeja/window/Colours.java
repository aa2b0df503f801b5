package app.bandeja.window;

import app.bandeja.settings.WindowOptions.Theme;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;

/** The window's colours: light, dark, or as the system has it, also when the system changes its mind. */
final class Colours {

    private final ChangeListener<ColorScheme> follower = (_, _, now) -> paint(now);

    /** From now on. */
    void use(Theme theme) {
        Platform.getPreferences().colorSchemeProperty().removeListener(follower);
        switch (theme) {
            case LIGHT -> paint(ColorScheme.LIGHT);
            case DARK -> paint(ColorScheme.DARK);
            case SYSTEM -> {
                Platform.getPreferences().colorSchemeProperty().addListener(follower);
                paint(Platform.getPreferences().getColorScheme());
            }
        }
    }

    // In its binary form: parsing the same as text took a tenth of the start.
    private static void paint(ColorScheme scheme) {
        Application.setUserAgentStylesheet(
                switch (scheme) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheetBSS();
                    case DARK -> new PrimerDark().getUserAgentStylesheetBSS();
                });
    }
}
