package app.bandeja.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A draft as a flat list of named values, and back again: what the database keeps a row each of, and what the JSON
 * lists under {@code fields}.
 *
 * @param values by JSON name, as {@code total} or {@code tax_lines[0].base}; money with a dot, dates in ISO form
 */
public record FieldValues(Map<String, Found<String>> values) {

    private static final List<String> LINE = List.of("description", "quantity", "unit_price", "amount");
    private static final Place ASSUMED = new Place.Derived(List.of());

    public FieldValues {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static FieldValues of(Draft draft) {
        Map<String, Found<String>> out = new LinkedHashMap<>();
        out.put("kind", draft.kind().map(Kind::code));
        put(out, "supplier_name", draft.parties().supplierName(), Function.identity());
        put(out, "supplier_tax_id", draft.parties().supplierTaxId(), TaxId::value);
        put(out, "customer_tax_id", draft.parties().customerTaxId(), TaxId::value);
        put(out, "iban", draft.parties().iban(), Function.identity());
        put(out, "invoice_number", draft.reference().number(), Function.identity());
        put(out, "issue_date", draft.reference().issueDate(), LocalDate::toString);
        put(out, "operation_date", draft.reference().operationDate(), LocalDate::toString);
        put(out, "due_date", draft.reference().dueDate(), LocalDate::toString);
        putAmounts(out, draft.amounts());
        for (int i = 0; i < draft.lines().size(); i++) {
            putLine(out, "lines[" + i + "].", draft.lines().get(i));
        }
        put(out, "signature", draft.signature(), Signature::code);
        draft.qr().ifPresent(qr -> out.put("qr", found(qr)));
        return new FieldValues(out);
    }

    private static void putAmounts(Map<String, Found<String>> out, Amounts amounts) {
        put(out, "currency", amounts.currency(), Currency::getCurrencyCode);
        for (int i = 0; i < amounts.taxLines().size(); i++) {
            putTaxLine(out, "tax_lines[" + i + "].", amounts.taxLines().get(i));
        }
        amounts.withholding().ifPresent(withheld -> {
            putMoney(out, "withholding.rate", withheld.rate());
            putMoney(out, "withholding.base", withheld.base());
            putMoney(out, "withholding.amount", withheld.amount());
        });
        putMoney(out, "taxable_base", amounts.taxableBase());
        putMoney(out, "tax_total", amounts.taxTotal());
        putMoney(out, "total", amounts.total());
        putMoney(out, "amount_due", amounts.amountDue());
    }

    private static void putTaxLine(Map<String, Found<String>> out, String prefix, TaxLine line) {
        out.put(prefix + "regime", Found.of(line.regime().name(), ASSUMED, 1, Reader.TEXT));
        putMoney(out, prefix + "rate", line.rate());
        putMoney(out, prefix + "base", line.base());
        putMoney(out, prefix + "amount", line.amount());
        putMoney(out, prefix + "surcharge_rate", line.surchargeRate());
        putMoney(out, prefix + "surcharge_amount", line.surchargeAmount());
    }

    private static void putLine(Map<String, Found<String>> out, String prefix, LineItem line) {
        put(out, prefix + "description", line.description(), Function.identity());
        putMoney(out, prefix + "quantity", line.quantity());
        putMoney(out, prefix + "unit_price", line.unitPrice());
        putMoney(out, prefix + "amount", line.amount());
    }

    private static void putMoney(Map<String, Found<String>> out, String name, Optional<Found<BigDecimal>> found) {
        put(out, name, found, BigDecimal::toPlainString);
    }

    private static <T> void put(
            Map<String, Found<String>> out, String name, Optional<Found<T>> found, Function<T, String> form) {
        found.ifPresent(value -> out.put(name, value.map(form)));
    }

    /** The draft that has these values; the inverse of {@link #of}. */
    public Draft draft() {
        Found<String> kind = values.get("kind");
        return new Draft(
                kind == null ? Draft.NOTHING.kind() : kind.map(FieldValues::kind),
                new Parties(
                        get("supplier_name", Function.identity()),
                        get("supplier_tax_id", TaxId::of),
                        get("customer_tax_id", TaxId::of),
                        get("iban", Function.identity())),
                new Reference(
                        get("invoice_number", Function.identity()),
                        get("issue_date", LocalDate::parse),
                        get("operation_date", LocalDate::parse),
                        get("due_date", LocalDate::parse)),
                amounts(),
                lines(),
                get("qr", Function.identity()).map(FieldValues::qrText),
                get("signature", code -> Signature.of(code).orElse(Signature.UNCHECKED)));
    }

    private Amounts amounts() {
        List<TaxLine> taxLines = new ArrayList<>();
        for (int i = 0; values.containsKey("tax_lines[" + i + "].regime"); i++) {
            taxLines.add(taxLine("tax_lines[" + i + "]."));
        }
        return new Amounts(
                get("currency", Currency::getInstance),
                taxLines,
                withholding(),
                money("taxable_base"),
                money("tax_total"),
                money("total"),
                money("amount_due"));
    }

    private TaxLine taxLine(String prefix) {
        return new TaxLine(
                get(prefix + "regime", Regime::valueOf).map(Found::value).orElse(Regime.VAT),
                money(prefix + "rate"),
                money(prefix + "base"),
                money(prefix + "amount"),
                money(prefix + "surcharge_rate"),
                money(prefix + "surcharge_amount"));
    }

    private Optional<Withholding> withholding() {
        boolean none = values.keySet().stream().noneMatch(name -> name.startsWith("withholding."));
        return none
                ? Optional.empty()
                : Optional.of(new Withholding(
                        money("withholding.rate"), money("withholding.base"), money("withholding.amount")));
    }

    private List<LineItem> lines() {
        List<LineItem> lines = new ArrayList<>();
        for (int i = 0; hasLine(i); i++) {
            String prefix = "lines[" + i + "].";
            lines.add(new LineItem(
                    get(prefix + "description", Function.identity()),
                    money(prefix + "quantity"),
                    money(prefix + "unit_price"),
                    money(prefix + "amount")));
        }
        return lines;
    }

    private boolean hasLine(int index) {
        String prefix = "lines[" + index + "].";
        return LINE.stream().anyMatch(member -> values.containsKey(prefix + member));
    }

    private Optional<Found<BigDecimal>> money(String name) {
        return get(name, BigDecimal::new);
    }

    private <T> Optional<Found<T>> get(String name, Function<String, T> form) {
        return Optional.ofNullable(values.get(name)).map(found -> found.map(form));
    }

    private static Kind kind(String code) {
        for (Kind kind : Kind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of document: " + code);
    }

    private static Found<String> found(QrText qr) {
        List<Candidate<String>> others = qr.others().stream()
                .map(other -> new Candidate<>(other.text(), new Place.InQr(other.page()), 1, Reader.QR))
                .toList();
        return new Found<>(qr.text(), new Place.InQr(qr.page()), 1, Reader.QR, others);
    }

    private static QrText qrText(Found<String> found) {
        List<QrText> others = found.others().stream()
                .map(other -> new QrText(other.value(), page(other.place())))
                .toList();
        return new QrText(found.value(), page(found.place()), others);
    }

    private static int page(Place place) {
        return place instanceof Place.InQr inQr ? inQr.page() : 1;
    }
}
