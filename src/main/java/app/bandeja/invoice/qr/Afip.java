package app.bandeja.invoice.qr;

import app.bandeja.invoice.Kind;
import app.bandeja.invoice.TaxId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Argentina (AFIP, now ARCA: RG 4892/2020 and its specification of the QR code, version 1).
 *
 * @param supplier the CUIT, eleven digits
 * @param buyer its CUIT, if the code gives one
 * @param type the authority's number of the type of document
 * @param pointOfSale from 1
 * @param serial the number within the point of sale, from 1
 * @param money the authority's code: {@code PES}, {@code DOL}, {@code 060} (euro) …
 * @param gross total with taxes, without the sign of what takes back
 */
public record Afip(
        TaxId supplier,
        Optional<TaxId> buyer,
        int type,
        int pointOfSale,
        int serial,
        LocalDate issueDate,
        String money,
        BigDecimal gross)
        implements QrStatement {
    private static final Set<String> BASES =
            Set.of("www.afip.gob.ar/fe/qr", "afip.gob.ar/fe/qr", "www.arca.gob.ar/fe/qr", "arca.gob.ar/fe/qr");
    private static final String CUIT_OF_BUYER = "80";
    private static final Pattern PRINTED = Pattern.compile("(?:.*\\D)?0*(\\d{1,5})\\D{1,3}0*(\\d{1,8})");
    private static final Pattern JOINED = Pattern.compile("(?:.*\\D)?(\\d{4,5})(\\d{8})");

    static Optional<Afip> parse(String text) {
        return WebAddress.parse(text)
                .filter(address -> BASES.contains(address.base().replaceFirst("/$", "")))
                .filter(address -> address.hasExactly("p"))
                .flatMap(address -> address.base64("p"))
                .flatMap(Afip::decoded)
                .flatMap(FlatJson::parse)
                .flatMap(Afip::of);
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Afip> of(FlatJson json) {
        Optional<String> authorised = json.get("ver", "1")
                .flatMap(_ -> json.get("tipoCodAut", "[AE]"))
                .flatMap(_ -> json.get("codAut", "\\d{14}"));
        Optional<TaxId> supplier = json.get("cuit", "\\d{11}").map(TaxId::new);
        Optional<LocalDate> date = json.get("fecha", "[-0-9]{10}").flatMap(Forms.ISO::date);
        Optional<Integer> type = whole(json, "tipoCmp", 3);
        Optional<Integer> point = whole(json, "ptoVta", 5);
        Optional<Integer> serial = whole(json, "nroCmp", 8);
        Optional<String> money = json.get("moneda", "[A-Z0-9]{3}");
        Optional<BigDecimal> gross = json.get("importe", "[0-9.]{1,16}").flatMap(Forms::amount);
        boolean whole = authorised.isPresent()
                && supplier.isPresent()
                && date.isPresent()
                && type.isPresent()
                && point.isPresent()
                && serial.isPresent()
                && money.isPresent()
                && gross.isPresent();
        return whole
                ? Optional.of(new Afip(
                        supplier.get(),
                        buyer(json),
                        type.get(),
                        point.get(),
                        serial.get(),
                        date.get(),
                        money.get(),
                        gross.get()))
                : Optional.empty();
    }

    private static Optional<Integer> whole(FlatJson json, String name, int digits) {
        return json.get(name, "\\d{1," + digits + "}").map(Integer::valueOf).filter(number -> number > 0);
    }

    private static Optional<TaxId> buyer(FlatJson json) {
        return json.get("tipoDocRec", CUIT_OF_BUYER)
                .flatMap(_ -> json.get("nroDocRec", "\\d{11}"))
                .map(TaxId::new);
    }

    /** As the regime prints it: point of sale in five digits, number in eight. */
    @Override
    public String number() {
        return "%05d-%08d".formatted(pointOfSale, serial);
    }

    @Override
    public boolean isNumber(String printed) {
        Matcher apart = PRINTED.matcher(printed.strip());
        Matcher joined = JOINED.matcher(printed.strip());
        Matcher found = apart.matches() ? apart : joined;
        return (apart.matches() || joined.matches())
                && Integer.parseInt(found.group(1)) == pointOfSale
                && Integer.parseInt(found.group(2)) == serial;
    }

    @Override
    public BigDecimal total() {
        return kind().filter(kind -> kind == Kind.CREDIT_NOTE).isPresent() ? gross.negate() : gross;
    }

    @Override
    public Optional<Kind> kind() {
        return AfipTables.kind(type);
    }

    @Override
    public Optional<TaxId> customer() {
        return buyer;
    }

    @Override
    public Optional<Currency> currency() {
        return AfipTables.currency(money);
    }

    @Override
    public boolean isSupplier(TaxId printed) {
        return printed.equals(supplier) || printed.value().equals("AR" + supplier.value());
    }
}
