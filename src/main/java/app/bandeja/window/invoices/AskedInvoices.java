package app.bandeja.window.invoices;

import app.bandeja.store.InvoiceFilter;
import app.bandeja.store.InvoiceOrder;
import app.bandeja.store.InvoiceSummary;
import app.bandeja.window.look.Pages;
import app.bandeja.window.outside.InvoiceTable;
import java.util.List;
import java.util.Optional;

/** What is asked for by filters and order, page by page, until it is given up. */
final class AskedInvoices implements Pages.Question<InvoiceSummary> {

    private final InvoiceTable table;
    private final InvoiceFilter filter;
    private final InvoiceOrder order;
    private volatile boolean givenUp;

    AskedInvoices(InvoiceTable table, InvoiceFilter filter, InvoiceOrder order) {
        this.table = table;
        this.filter = filter;
        this.order = order;
    }

    @Override
    public List<InvoiceSummary> rows(int offset, int limit) {
        return table.page(filter, order, Optional.empty(), limit, this::isWanted);
    }

    @Override
    public List<InvoiceSummary> after(InvoiceSummary last, int count, int limit) {
        return table.page(filter, order, Optional.of(last), limit, this::isWanted);
    }

    @Override
    public void giveUp() {
        givenUp = true;
    }

    private boolean isWanted() {
        return !givenUp;
    }
}
