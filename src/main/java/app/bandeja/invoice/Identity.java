package app.bandeja.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What makes two invoices of a company the same one. */
public record Identity(TaxId supplier, String number, LocalDate issueDate, BigDecimal total, Kind kind) {

    /** Empty while a part of it is unknown: such an invoice cannot be told from others. */
    public static Optional<Identity> of(Draft draft) {
        Optional<TaxId> supplier = draft.parties().supplierTaxId().map(Found::value);
        Optional<String> number = draft.reference().number().map(Found::value);
        Optional<LocalDate> date = draft.reference().issueDate().map(Found::value);
        Optional<BigDecimal> total = draft.amounts().total().map(Found::value);
        if (supplier.isEmpty() || number.isEmpty() || date.isEmpty() || total.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Identity(
                supplier.get(),
                normalised(number.get()),
                date.get(),
                total.get(),
                draft.kind().value()));
    }

    /** Upper case, nothing but letters and digits: how a number is compared, not how it is shown. */
    public static String normalised(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** One line of text, the same for the same invoice: what the unique index holds. */
    public String key(CompanyId company) {
        return String.join(
                "|",
                Long.toString(company.value()),
                supplier.value(),
                number,
                issueDate.toString(),
                total.stripTrailingZeros().toPlainString(),
                kind.code());
    }
}
