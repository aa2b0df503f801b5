package app.bandeja.store;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Identity;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.Parties;
import app.bandeja.invoice.Reference;
import app.bandeja.invoice.TaxId;
import app.bandeja.store.table.InvoiceEntry;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of an invoice that are asked for by name; everything that was read stands in field_values as well. */
final class Invoices {
    private static final int IDENTITY_LENGTH = 300;
    private static final int NUMBER_LENGTH = 200;

    private Invoices() {}

    static void describe(InvoiceEntry entry, Draft draft) {
        entry.kind = draft.kind().value().code();
        describe(entry, draft.parties());
        describe(entry, draft.reference());
        describe(entry, draft.amounts());
    }

    private static void describe(InvoiceEntry entry, Parties parties) {
        entry.supplierTaxId = taxId(parties.supplierTaxId());
        entry.supplierName = text(parties.supplierName());
        entry.supplierKey = supplierKey(entry.supplierName);
        entry.customerTaxId = taxId(parties.customerTaxId());
    }

    private static void describe(InvoiceEntry entry, Reference reference) {
        entry.number = text(reference.number());
        entry.numberKey = entry.number == null ? null : numberKey(entry.number);
        entry.issueDate = value(reference.issueDate());
        entry.operationDate = value(reference.operationDate());
        entry.dueDate = value(reference.dueDate());
    }

    private static void describe(InvoiceEntry entry, Amounts amounts) {
        entry.currency = amounts.currency()
                .map(Found::value)
                .map(Currency::getCurrencyCode)
                .orElse(null);
        entry.taxableBase = money(amounts.taxableBase());
        entry.taxTotal = money(amounts.taxTotal());
        entry.total = money(amounts.total());
        entry.amountDue = money(amounts.amountDue());
    }

    /** As another invoice is described: for a copy of the same bytes, of which nothing was read. */
    static void describe(InvoiceEntry entry, InvoiceEntry same) {
        entry.kind = same.kind;
        entry.supplier = same.supplier;
        entry.supplierTaxId = same.supplierTaxId;
        entry.supplierName = same.supplierName;
        entry.supplierKey = same.supplierKey;
        entry.customerTaxId = same.customerTaxId;
        entry.number = same.number;
        entry.numberKey = same.numberKey;
        entry.issueDate = same.issueDate;
        entry.operationDate = same.operationDate;
        entry.dueDate = same.dueDate;
        entry.currency = same.currency;
        entry.taxableBase = same.taxableBase;
        entry.taxTotal = same.taxTotal;
        entry.total = same.total;
        entry.amountDue = same.amountDue;
    }

    static String identityKey(Identity identity, CompanyId company) {
        return Stored.key(identity.key(company), IDENTITY_LENGTH);
    }

    static String numberKey(String number) {
        return Stored.key(Identity.normalised(number), NUMBER_LENGTH);
    }

    /** As names are sorted: without case, accents and signs; blanks stay. */
    static @Nullable String supplierKey(@Nullable String name) {
        return name == null
                ? null
                : Stored.key(Folded.words(name).map(Folded::joined).collect(Collectors.joining(" ")));
    }

    /** The total has two decimals, or as many as it needs. */
    static Optional<Identity> identity(InvoiceEntry entry) {
        if (entry.supplierTaxId == null || entry.number == null || entry.issueDate == null || entry.total == null) {
            return Optional.empty();
        }
        BigDecimal total = entry.total.stripTrailingZeros();
        return Optional.of(new Identity(
                new TaxId(entry.supplierTaxId),
                Identity.normalised(entry.number),
                entry.issueDate,
                total.setScale(Math.max(2, total.scale())),
                Kind.valueOf(entry.kind.toUpperCase(Locale.ROOT))));
    }

    static @Nullable BigDecimal money(Optional<Found<BigDecimal>> found) {
        return found.isPresent() ? Stored.amount(found.get().value()) : null;
    }

    static @Nullable String text(Optional<Found<String>> found) {
        return found.map(Found::value).map(Stored::text).orElse(null);
    }

    private static @Nullable String taxId(Optional<Found<TaxId>> found) {
        return found.map(taxId -> Stored.key(taxId.value().value())).orElse(null);
    }

    private static <T> @Nullable T value(Optional<Found<T>> found) {
        return found.isPresent() ? found.get().value() : null;
    }
}
