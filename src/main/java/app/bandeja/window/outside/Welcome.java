package app.bandeja.window.outside;

import app.bandeja.settings.WindowOptions.Theme;
import java.time.ZoneId;
import java.util.Locale;

/**
 * What the window knows before the house stands, so that it can be seen at once.
 *
 * @param locale language of the texts, form of numbers and dates
 * @param zone where the clock on the wall hangs
 * @param painted told once the window has been seen for the first time
 */
public record Welcome(Locale locale, ZoneId zone, Theme theme, Stay stay, Runnable painted) {

    /** When the window closes. */
    public enum Stay {
        /** When a person closes it. */
        UNTIL_CLOSED,
        /** When a person quits, where the desktop has a tray to live on in. */
        UNTIL_QUIT,
        /** Like that, and it opens in the tray alone. */
        IN_TRAY,
        /** By itself: once a run has settled something and ended, and every screen was seen. */
        UNTIL_SETTLED
    }
}
