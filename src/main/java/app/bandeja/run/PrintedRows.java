package app.bandeja.run;

import app.bandeja.form.PrintedPart;
import app.bandeja.invoice.Part;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.store.InvoiceRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Invoices of the database as the contract prints them. */
public final class PrintedRows {

    private PrintedRows() {}

    public static PrintedPart of(InvoiceRow row) {
        return new PrintedPart(
                file(row.source(), row.file().path()),
                Optional.of(row.hash()),
                new Part(row.id().part(), row.draft(), row.outcome()),
                row.parts(),
                row.readers(),
                row.pages(),
                List.of(),
                Set.of(),
                row.took());
    }

    /** Folder + {@code /} + relative path; a Drive file by its path within the Drive folder. */
    public static String file(SourcePlace source, String path) {
        return source.kind() == SourceKind.FOLDER ? source.place() + "/" + path : path;
    }
}
