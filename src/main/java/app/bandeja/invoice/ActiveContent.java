package app.bandeja.invoice;

import java.util.Locale;

/** What a PDF carries that a viewer might run or open. The program never does either; it is noted, and holds nothing back. */
public enum ActiveContent {
    /** JavaScript, wherever it hangs. */
    JAVASCRIPT,
    /** An action that starts a program, opens a file elsewhere or sends a form. */
    LAUNCH_ACTION,
    /** A file within the file, other than an e-invoice's XML. */
    ATTACHMENT;

    /** The name in JSON and database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
