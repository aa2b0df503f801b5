package app.bandeja.window.suppliers;

import app.bandeja.store.CurrencySum;
import app.bandeja.store.SupplierChange;
import app.bandeja.store.SupplierRow;
import app.bandeja.window.look.Figures;
import app.bandeja.window.look.Notice;
import app.bandeja.window.look.Texts;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides what is said of suppliers. */
final class SuppliersModel {

    private final Texts texts;
    private final Figures figures;

    SuppliersModel(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    String name(SupplierRow row) {
        return row.name().orElseGet(() -> texts.get("suppliers.unnamed"));
    }

    /** How it is spoken of: its name, or else its tax id. */
    String called(SupplierRow row) {
        return row.name().orElseGet(() -> row.taxIds().getFirst());
    }

    String taxIds(SupplierRow row) {
        return String.join(", ", row.taxIds());
    }

    String invoices(SupplierRow row) {
        return figures.count(row.invoices());
    }

    String latest(SupplierRow row) {
        return row.latest().map(figures::date).orElse(Figures.NONE);
    }

    /** Of each currency. */
    String totals(SupplierRow row) {
        return row.totals().isEmpty()
                ? Figures.NONE
                : row.totals().stream().map(this::total).collect(Collectors.joining(" + "));
    }

    private String total(CurrencySum sum) {
        return sum.currency()
                .flatMap(SuppliersModel::currency)
                .map(known -> figures.money(sum.total(), known))
                .orElseGet(() -> figures.amount(sum.total()));
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst();
    }

    /** How many, and how many copies beside them. */
    String counted(SupplierRow row) {
        String counted = texts.get("suppliers.counted", row.invoices());
        return row.duplicates() == 0 ? counted : texts.get("suppliers.counted.copies", counted, row.duplicates());
    }

    /** What a merge would do, before it is done. */
    String preview(SupplierRow from, SupplierRow into) {
        return texts.get(
                "suppliers.merge.preview",
                from.invoices() + from.duplicates(),
                called(from),
                taxIds(from),
                called(into),
                taxIds(into));
    }

    /** What came of a change. */
    Notice told(SupplierChange change, String done) {
        return switch (change) {
            case DONE -> Notice.good(done);
            case CHANGED_BY_ANOTHER -> Notice.bad(texts.get("suppliers.changed"));
            case NOT_TWO -> Notice.bad(texts.get("suppliers.merge.not_two"));
        };
    }

    /** An account in groups of four, as it stands on paper. */
    static String account(String iban) {
        return iban.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Whether both can be merged. */
    static boolean areTwo(SupplierRow one, SupplierRow other) {
        return one.id() != other.id() && one.company().equals(other.company());
    }

    /** The one that stays, unless the person says otherwise: the one with more invoices. */
    static boolean staysRather(SupplierRow one, SupplierRow other) {
        return one.invoices() >= other.invoices();
    }
}
