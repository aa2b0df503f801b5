package app.bandeja.form;

import app.bandeja.invoice.ActiveContent;
import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Box;
import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.LineItem;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.QrText;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Signature;
import app.bandeja.invoice.TaxId;
import app.bandeja.invoice.TaxLine;
import app.bandeja.invoice.Withholding;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** An invoice as JSON of the contract: money as decimal strings, dates in ISO form, what is absent is null. */
public final class InvoiceJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Fields whose value is written as the invoice's own members write it. */
    private static final Pattern MONEY =
            Pattern.compile("(tax_lines.*|withholding|lines.*)\\.(rate|base|amount|surcharge_rate|surcharge_amount)"
                    + "|taxable_base|tax_total|total|amount_due");

    private final Sentences sentences;

    /** @param language of the messages; codes are the same in every language */
    public InvoiceJson(Locale language) {
        this.sentences = Sentences.of(language);
    }

    /** One line of {@code extract --json}. */
    public ObjectNode of(PrintedPart printed) {
        ObjectNode json = JSON.objectNode();
        json.put("file", printed.file());
        json.put("sha256", printed.hash().map(ContentHash::hex).orElse(null));
        json.put("status", printed.part().outcome().state().code());
        if (printed.parts() > 1) {
            json.put("part", printed.part().number());
            json.put("parts", printed.parts());
        }
        putDraft(json, printed.part().draft());
        json.set("findings", findings(printed.part().outcome()));
        json.set("fields", fields(printed.part().draft()));
        ArrayNode readers = json.putArray("readers");
        printed.readers().stream().sorted().map(Reader::code).forEach(readers::add);
        ArrayNode carries = json.putArray("active_content");
        printed.carries().stream().sorted().map(ActiveContent::code).forEach(carries::add);
        json.put("pages", printed.pages());
        json.put("millis", printed.took().toMillis());
        return json;
    }

    private static void putDraft(ObjectNode json, Draft draft) {
        json.put("kind", draft.kind().value().code());
        put(json, "supplier_name", draft.parties().supplierName(), Function.identity());
        put(json, "supplier_tax_id", draft.parties().supplierTaxId(), TaxId::value);
        put(json, "customer_tax_id", draft.parties().customerTaxId(), TaxId::value);
        put(json, "invoice_number", draft.reference().number(), Function.identity());
        put(json, "issue_date", draft.reference().issueDate(), Object::toString);
        put(json, "operation_date", draft.reference().operationDate(), Object::toString);
        put(json, "due_date", draft.reference().dueDate(), Object::toString);
        putAmounts(json, draft.amounts());
        ArrayNode lines = json.putArray("lines");
        draft.lines().forEach(line -> lines.add(lineItem(line)));
        json.put("qr", draft.qr().map(QrText::text).orElse(null));
        Optional<Signature> signature = draft.signature().map(Found::value);
        json.put("signature", signature.flatMap(Signature::verdict).orElse(null));
        json.put(
                "signature_weak",
                signature
                        .flatMap(Signature::verdict)
                        .map(_ -> signature.get() == Signature.INTACT_WEAK)
                        .orElse(null));
    }

    private static void putAmounts(ObjectNode json, Amounts amounts) {
        put(json, "currency", amounts.currency(), Object::toString);
        ArrayNode taxLines = json.putArray("tax_lines");
        amounts.taxLines().forEach(line -> taxLines.add(taxLine(line)));
        json.set(
                "withholding",
                amounts.withholding().map(InvoiceJson::withholding).orElse(null));
        putMoney(json, "taxable_base", amounts.taxableBase());
        putMoney(json, "tax_total", amounts.taxTotal());
        putMoney(json, "total", amounts.total());
        putMoney(json, "amount_due", amounts.amountDue());
    }

    private static ObjectNode taxLine(TaxLine line) {
        ObjectNode json = JSON.objectNode();
        json.put("regime", line.regime().name());
        putMoney(json, "rate", line.rate());
        putMoney(json, "base", line.base());
        putMoney(json, "amount", line.amount());
        putMoney(json, "surcharge_rate", line.surchargeRate());
        putMoney(json, "surcharge_amount", line.surchargeAmount());
        return json;
    }

    private static ObjectNode withholding(Withholding withheld) {
        ObjectNode json = JSON.objectNode();
        putMoney(json, "rate", withheld.rate());
        putMoney(json, "base", withheld.base());
        putMoney(json, "amount", withheld.amount());
        return json;
    }

    private static ObjectNode lineItem(LineItem line) {
        ObjectNode json = JSON.objectNode();
        put(json, "description", line.description(), Function.identity());
        put(json, "quantity", line.quantity(), BigDecimal::toPlainString);
        put(json, "unit_price", line.unitPrice(), BigDecimal::toPlainString);
        putMoney(json, "amount", line.amount());
        return json;
    }

    /** Why the outcome is what it is: {@code [{code, fields, message}]}. */
    public ArrayNode findings(Outcome outcome) {
        ArrayNode json = JSON.arrayNode();
        switch (outcome) {
            case Outcome.Accepted _ -> {}
            case Outcome.Pending pending -> pending.why().forEach(finding -> json.add(finding(finding)));
            case Outcome.Duplicate duplicate ->
                json.add(finding(duplicate.how().code(), List.of(), sentences.of(duplicate.how())));
            case Outcome.Ignored ignored ->
                json.add(finding(ignored.reason().code(), List.of(), sentences.of(ignored.reason())));
            case Outcome.Quarantined held -> json.add(finding(held.fault().code(), List.of(), sentences.of(held)));
        }
        return json;
    }

    private ObjectNode finding(Finding finding) {
        return finding(finding.code().code(), finding.fields(), sentences.of(finding));
    }

    private static ObjectNode finding(String code, List<String> fields, String message) {
        ObjectNode json = JSON.objectNode();
        json.put("code", code);
        ArrayNode names = json.putArray("fields");
        fields.forEach(names::add);
        json.put("message", message);
        return json;
    }

    private static ObjectNode fields(Draft draft) {
        ObjectNode json = JSON.objectNode();
        FieldValues.of(draft).values().forEach((name, found) -> {
            // The regime is a property of the line, not a value with a place.
            if (!name.endsWith(".regime")) {
                json.set(name, field(MONEY.matcher(name).matches() ? found.map(InvoiceJson::asMoney) : found));
            }
        });
        return json;
    }

    private static ObjectNode field(Found<String> found) {
        ObjectNode json = JSON.objectNode();
        json.put("value", found.value());
        switch (found.place()) {
            case Place.OnPage(int page, Box box) -> {
                json.put("page", page);
                json.set("box", box(box));
            }
            case Place.InQr(int page) -> json.put("page", page).putNull("box");
            case Place.InXml _, Place.Derived _ -> json.putNull("page").putNull("box");
        }
        json.put("confidence", rounded(found.confidence(), 3));
        json.put("reader", found.reader().code());
        return json;
    }

    static ArrayNode box(Box box) {
        return JSON.arrayNode()
                .add(rounded(box.x(), 1))
                .add(rounded(box.y(), 1))
                .add(rounded(box.width(), 1))
                .add(rounded(box.height(), 1));
    }

    static BigDecimal rounded(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    }

    private static void putMoney(ObjectNode json, String name, Optional<Found<BigDecimal>> found) {
        put(json, name, found, InvoiceJson::money);
    }

    /** At least two decimals, as people write money and rates. */
    private static String money(BigDecimal amount) {
        return amount.setScale(Math.max(2, amount.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private static String asMoney(String amount) {
        return money(new BigDecimal(amount));
    }

    private static <T> void put(ObjectNode json, String name, Optional<Found<T>> found, Function<T, String> form) {
        json.put(name, found.map(Found::value).map(form).orElse(null));
    }
}
