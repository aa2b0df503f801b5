package app.bandeja.window.outside;

/** All that the Invoices screen works with. */
public record InvoiceDesk(InvoiceTable table, Exporter exporter, Preferences preferences, DocumentOpener opener) {}
