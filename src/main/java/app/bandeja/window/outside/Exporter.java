package app.bandeja.window.outside;

import app.bandeja.books.ExportOrder;
import app.bandeja.books.ExportProgress;
import app.bandeja.books.ExportResult;

/** Writes invoices to a file. Called off the FX thread only. */
@FunctionalInterface
public interface Exporter {

    ExportResult export(ExportOrder order, ExportProgress progress);
}
