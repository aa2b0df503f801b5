package app.bandeja.books;

import java.util.Locale;

/** The kinds of file that invoices leave as. */
public enum ExportFormat {
    CSV,
    XLSX;

    /** How the file's name ends. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
