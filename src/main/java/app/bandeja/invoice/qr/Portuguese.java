package app.bandeja.invoice.qr;

import app.bandeja.invoice.Identity;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.TaxId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Portugal (Portaria 195/2020 and the tax authority's technical specification of the QR code).
 *
 * @param supplier with the prefix PT, as other countries' ids have it
 * @param buyer nothing if the code names the unknown consumer (999999990)
 * @param type as in the code, {@code FT}, {@code NC}, {@code GT} …
 * @param state of the document: {@code A} is cancelled
 * @param number as in the code, the program's own type before it: {@code FT 2025/114}
 * @param bands bases and taxes by rate, without the sign of what takes back
 * @param taxes all of them, stamp duty as well, as in the code: without the sign of what takes back
 * @param gross total with taxes, as in the code: without the sign of what takes back
 */
public record Portuguese(
        TaxId supplier,
        Optional<TaxId> buyer,
        String type,
        String state,
        String number,
        LocalDate issueDate,
        List<TaxBand> bands,
        BigDecimal taxes,
        BigDecimal gross)
        implements QrStatement {
    private static final String CANCELLED = "A";

    public Portuguese {
        bands = List.copyOf(bands);
    }

    static Optional<Portuguese> parse(String text) {
        return PortugueseFields.parse(text).flatMap(PortugueseFields::statement);
    }

    @Override
    public BigDecimal total() {
        return signed(gross);
    }

    @Override
    public Optional<BigDecimal> taxTotal() {
        return Optional.of(signed(taxes));
    }

    @Override
    public Optional<TaxId> customer() {
        return buyer;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(PortugueseType.kind(type));
    }

    @Override
    public boolean isCancelled() {
        return state.equals(CANCELLED);
    }

    @Override
    public boolean isSupplier(TaxId printed) {
        return printed.equals(supplier) || supplier.value().equals("PT" + printed.value());
    }

    /** The program's own type before the number is often not printed. */
    @Override
    public boolean isNumber(String printed) {
        String seen = Identity.normalised(printed);
        String bare = number.substring(number.indexOf(' ') + 1);
        return seen.equals(Identity.normalised(number)) || seen.equals(Identity.normalised(bare));
    }

    private BigDecimal signed(BigDecimal amount) {
        return PortugueseType.kind(type) == Kind.CREDIT_NOTE ? amount.negate() : amount;
    }
}
