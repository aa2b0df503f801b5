package app.bandeja.books;

import app.bandeja.store.InvoiceFilter;
import app.bandeja.store.InvoiceOrder;
import java.nio.file.Path;

/** Which invoices, in which order, are to be written to which file. */
public record ExportOrder(InvoiceFilter filter, InvoiceOrder order, RowPer per, ExportFormat format, Path file) {}
