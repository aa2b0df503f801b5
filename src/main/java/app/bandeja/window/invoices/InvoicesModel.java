package app.bandeja.window.invoices;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.TaxId;
import app.bandeja.store.InvoiceRow;
import app.bandeja.window.look.Figures;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;

/** Decides what each column says of an invoice. */
final class InvoicesModel {

    private final Figures figures;

    InvoicesModel(Figures figures) {
        this.figures = figures;
    }

    String date(InvoiceRow row) {
        return word(row.draft().reference().issueDate(), figures::date);
    }

    String number(InvoiceRow row) {
        return word(row.draft().reference().number(), Function.identity());
    }

    String supplier(InvoiceRow row) {
        return word(row.draft().parties().supplierName(), Function.identity());
    }

    String taxId(InvoiceRow row) {
        return word(row.draft().parties().supplierTaxId(), TaxId::value);
    }

    String base(InvoiceRow row) {
        return word(row.draft().amounts().taxableBase(), figures::amount);
    }

    String tax(InvoiceRow row) {
        return word(row.draft().amounts().taxTotal(), figures::amount);
    }

    /** With its currency where that was read. */
    String total(InvoiceRow row) {
        Amounts amounts = row.draft().amounts();
        Optional<Currency> currency = amounts.currency().map(Found::value);
        Function<BigDecimal, String> form =
                value -> currency.map(known -> figures.money(value, known)).orElseGet(() -> figures.amount(value));
        return word(amounts.total(), form);
    }

    /** The document; with the part where it holds several invoices. */
    String document(InvoiceRow row) {
        String name = row.file().name();
        return row.parts() > 1 ? name + " (" + row.id().part() + "/" + row.parts() + ")" : name;
    }

    private static <T> String word(Optional<Found<T>> found, Function<T, String> form) {
        return found.map(Found::value).map(form).orElse(Figures.NONE);
    }
}
