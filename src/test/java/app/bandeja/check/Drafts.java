package app.bandeja.check;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A draft that nothing can be said against, to be spoilt field by field. */
final class Drafts {
    private final Map<String, Found<String>> values = new LinkedHashMap<>();
    private final Reader reader;

    private Drafts(Reader reader) {
        this.reader = reader;
        with("kind", "invoice");
        with("supplier_tax_id", "J99216582");
        with("customer_tax_id", "B58378431");
        with("invoice_number", "F25-0042");
        with("issue_date", "2025-01-13");
        with("currency", "EUR");
        with("tax_lines[0].regime", "IVA");
        with("tax_lines[0].rate", "21.00");
        with("tax_lines[0].base", "100.00");
        with("tax_lines[0].amount", "21.00");
        with("taxable_base", "100.00");
        with("tax_total", "21.00");
        with("total", "121.00");
    }

    static Drafts good() {
        return new Drafts(Reader.TEXT);
    }

    static Drafts scanned() {
        return new Drafts(Reader.OCR);
    }

    static Drafts readBy(Reader reader) {
        return new Drafts(reader);
    }

    Drafts with(String field, String value) {
        return with(field, value, 0.95);
    }

    Drafts with(String field, String value, double confidence) {
        Place place = new Place.OnPage(1, new Box(10, 10.0 * values.size(), 50, 9));
        values.put(field, Found.of(value, place, confidence, reader));
        return this;
    }

    Drafts rivalled(String field, String rival) {
        Found<String> found = found(field);
        Candidate<String> other = new Candidate<>(rival, found.place(), found.confidence(), found.reader());
        values.put(
                field, new Found<>(found.value(), found.place(), found.confidence(), found.reader(), List.of(other)));
        return this;
    }

    /** Exact data states it, and the page says otherwise. */
    Drafts stated(String field, String printed) {
        Found<String> found = found(field);
        Candidate<String> other = new Candidate<>(printed, found.place(), found.confidence(), Reader.TEXT);
        values.put(field, new Found<>(found.value(), new Place.InXml("/Invoice"), 1, Reader.XML, List.of(other)));
        return this;
    }

    /** The same value, but the QR code supplied it. */
    Drafts byCode(String field) {
        values.put(field, Found.of(found(field).value(), new Place.InQr(1), 0.95, Reader.QR));
        return this;
    }

    Drafts without(String field) {
        values.remove(field);
        return this;
    }

    Drafts at(String field, String sameAs) {
        Found<String> found = found(field);
        values.put(field, Found.of(found.value(), found(sameAs).place(), found.confidence(), found.reader()));
        return this;
    }

    private Found<String> found(String field) {
        return Objects.requireNonNull(values.get(field), field);
    }

    Draft draft() {
        return new FieldValues(values).draft();
    }
}
