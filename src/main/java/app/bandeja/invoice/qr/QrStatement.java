package app.bandeja.invoice.qr;

import app.bandeja.invoice.Kind;
import app.bandeja.invoice.TaxId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;

/** What a tax authority's QR code states about the invoice that bears it. Printed by the supplier's program. */
public sealed interface QrStatement permits VeriFactu, TicketBai, Portuguese, Afip {

    /** Longer than any such code; what is longer is not looked at. */
    int LONGEST = 2000;

    /** What the text states, if it is exactly a tax authority's code. Never throws, never opens an address. */
    static Optional<QrStatement> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = text.strip();
        return Stream.<Optional<? extends QrStatement>>of(
                        VeriFactu.parse(bare), TicketBai.parse(bare), Portuguese.parse(bare), Afip.parse(bare))
                .flatMap(Optional::stream)
                .<QrStatement>map(statement -> statement)
                .findFirst();
    }

    /** With its country's prefix where that is part of the id in trade (Portugal), else as the code has it. */
    TaxId supplier();

    /** With its series, as an invoice would print it. */
    String number();

    LocalDate issueDate();

    /** Of the invoice with tax; negative for what takes back. */
    BigDecimal total();

    /** Of {@link #total}. */
    default Optional<Currency> currency() {
        return Optional.of(Currency.getInstance("EUR"));
    }

    /** Empty where the code does not say it, or says only that there is none. */
    default Optional<TaxId> customer() {
        return Optional.empty();
    }

    /** All taxes; with the sign of {@link #total}. */
    default Optional<BigDecimal> taxTotal() {
        return Optional.empty();
    }

    /** Empty where the code stands on invoices of any kind, or the authority's type tells us nothing. */
    default Optional<Kind> kind() {
        return Optional.empty();
    }

    /** Whether the supplier has taken the document back as a whole. */
    default boolean isCancelled() {
        return false;
    }

    /** Whether a printed tax id is the supplier's, with or without its country's prefix. */
    default boolean isSupplier(TaxId printed) {
        return printed.equals(supplier());
    }

    /** Whether a printed number is this invoice's, however it is punctuated. */
    boolean isNumber(String printed);
}
