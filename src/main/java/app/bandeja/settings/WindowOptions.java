package app.bandeja.settings;

/** How the window looks and what it says by itself. */
public record WindowOptions(Theme theme, Notices notices) {

    /** The window's colours. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** Whether a run that found something for a person says so outside of the window. */
    public enum Notices {
        SHOWN,
        SILENT
    }

    public static final WindowOptions USUAL = new WindowOptions(Theme.SYSTEM, Notices.SHOWN);
}
