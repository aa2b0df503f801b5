package app.bandeja.invoice.qr;

import app.bandeja.invoice.Identity;
import app.bandeja.invoice.TaxId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Basque provinces (TicketBAI, annex on the identifier and the QR code): supplier and date stand in the id, whose
 * own check and the check of the whole address must hold.
 *
 * @param series empty if there is none
 * @param plainNumber without its series
 * @param total with tax, in euros
 */
public record TicketBai(TaxId supplier, String series, String plainNumber, LocalDate issueDate, BigDecimal total)
        implements QrStatement {
    // Bizkaia; Gipuzkoa and Araba, each with its test host. Upper and lower case of the paths vary.
    private static final Set<String> BASES = Set.of(
            "batuz.eus/qrtbai",
            "tbai.egoitza.gipuzkoa.eus/qr",
            "tbai.prep.gipuzkoa.eus/qr",
            "ticketbai.araba.eus/tbai/qrtbai",
            "pruebas-ticketbai.araba.eus/tbai/qrtbai");
    private static final Pattern ID = Pattern.compile("(TBAI-([A-Z0-9]{9})-(\\d{6})-[A-Za-z0-9+/=]{13}-)(\\d{3})");
    private static final Pattern CHECKED = Pattern.compile("(.*)&cr=(\\d{3})");
    private static final int LONGEST_NUMBER = 20;

    static Optional<TicketBai> parse(String text) {
        Matcher checked = CHECKED.matcher(text);
        if (!checked.matches() || !Crc8.of(checked.group(1)).digits().equals(checked.group(2))) {
            return Optional.empty();
        }
        return WebAddress.parse(text)
                .filter(address -> BASES.contains(base(address)))
                .filter(address ->
                        address.hasExactly("id", "s", "nf", "i", "cr") || address.hasExactly("id", "nf", "i", "cr"))
                .flatMap(TicketBai::of);
    }

    private static String base(WebAddress address) {
        String base = address.base().toLowerCase(Locale.ROOT);
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    private static Optional<TicketBai> of(WebAddress address) {
        Optional<Matcher> id = address.base64("id").map(ID::matcher).filter(TicketBai::holds);
        Optional<String> series = address.hasExactly("id", "nf", "i", "cr") ? Optional.of("") : address.text("s");
        Optional<String> number = address.text("nf").filter(found -> Spanish.isNumber(found, LONGEST_NUMBER));
        Optional<BigDecimal> total = address.text("i").flatMap(Forms::amount);
        return id.flatMap(found -> Forms.SHORT
                .date(found.group(3))
                .flatMap(day -> series.filter(text -> text.length() <= LONGEST_NUMBER)
                        .flatMap(text -> number.flatMap(named -> total.map(sum ->
                                new TicketBai(new TaxId(found.group(2)), text.strip(), named.strip(), day, sum))))));
    }

    private static boolean holds(Matcher id) {
        return id.matches()
                && Spanish.isId(id.group(2))
                && Crc8.of(id.group(1)).digits().equals(id.group(4));
    }

    @Override
    public String number() {
        return series.isEmpty() || repeatsSeries() ? plainNumber : series + "-" + plainNumber;
    }

    @Override
    public boolean isNumber(String printed) {
        return Identity.normalised(printed).equals(Identity.normalised(number()));
    }

    // Some programs put the whole number where its part without series belongs.
    private boolean repeatsSeries() {
        String start = Identity.normalised(series);
        String whole = Identity.normalised(plainNumber);
        return whole.startsWith(start)
                && whole.length() > start.length()
                && !start.chars().allMatch(Character::isDigit);
    }
}
