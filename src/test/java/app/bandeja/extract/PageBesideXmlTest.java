package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.QrText;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.TaxId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Exact data, and a page that shows the same or something else. */
class PageBesideXmlTest {
    private static final Set<TaxId> OWN = Set.of(new TaxId("B58378431"));

    private static Print page() {
        return Print.text()
                .at(40, 40, "Talleres Inventados, S.L.")
                .at(40, 68, "CIF: J99216582")
                .at(320, 40, "Cliente:")
                .at(320, 54, "Compras Ficticias, S.A.")
                .at(320, 68, "NIF: B-58378431")
                .at(40, 110, "Factura nº: F25-0042")
                .at(40, 124, "Fecha factura: 13/01/2025")
                .pair(300, "Base imponible", "100,00 €")
                .pair(314, "IVA 21 %", "21,00 €")
                .pair(328, "Total factura", "121,00 €");
    }

    private static Map<String, String> same() {
        return new LinkedHashMap<>(Map.of(
                "kind", "invoice",
                "supplier_tax_id", "J99216582",
                "customer_tax_id", "B58378431",
                "invoice_number", "F25-0042",
                "issue_date", "2025-01-13",
                "taxable_base", "100.00",
                "tax_total", "21.00",
                "total", "121.00"));
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> values = same();
        values.put(field, value);
        return values;
    }

    private static Draft stated(Map<String, String> values) {
        Map<String, Found<String>> found = new LinkedHashMap<>();
        values.forEach((name, value) -> found.put(name, Found.of(value, new Place.InXml("/" + name), 1, Reader.XML)));
        return new FieldValues(found).draft();
    }

    private static Draft compared(Map<String, String> values, Print print) {
        Reading reading = new Reading(print.reading().pages(), List.of(stated(values)), List.of());
        return new Extractor().drafts(reading, OWN).getFirst();
    }

    /** What the page says against it, by field. */
    private static Map<String, String> contradictions(Map<String, String> values, Print print) {
        return FieldValues.of(compared(values, print)).values().entrySet().stream()
                .filter(field -> !field.getValue().others().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> field.getValue().others().stream()
                                .map(Candidate::value)
                                .collect(Collectors.joining(" "))));
    }

    @Test
    void aPageThatSaysTheSameLeavesTheDataAsItIs() {
        assertEquals(stated(same()), compared(same(), page()));
    }

    @Test
    void whatThePageClearlySaysOtherwiseStandsBesideTheData() {
        assertEquals(Map.of("invoice_number", "F25-0042"), contradictions(with("invoice_number", "F25-0099"), page()));
        assertEquals(Map.of("issue_date", "2025-01-13"), contradictions(with("issue_date", "2025-01-14"), page()));
        assertEquals(
                Map.of("supplier_tax_id", "J99216582"), contradictions(with("supplier_tax_id", "B84702133"), page()));
        assertEquals(Map.of("total", "121.00"), contradictions(with("total", "242.00"), page()));
    }

    @Test
    void theStatedValueIsNeverReplaced() {
        assertEquals(
                "F25-0099",
                compared(with("invoice_number", "F25-0099"), page())
                        .reference()
                        .number()
                        .orElseThrow()
                        .value());
    }

    @Test
    void aSeriesLeftOutOrACountryBeforeTheIdIsNoContradiction() {
        assertEquals(Map.of(), contradictions(with("invoice_number", "2025/F25-0042"), page()));
        assertEquals(Map.of(), contradictions(with("supplier_tax_id", "ESJ99216582"), page()));
    }

    @Test
    void whatIsLeftToPayOrAnotherSignIsNoContradictionOfTheTotal() {
        Map<String, String> partly = with("total", "181.00");
        partly.put("amount_due", "121.00");

        assertEquals(Map.of(), contradictions(partly, page()));
        assertEquals(Map.of(), contradictions(with("total", "-121.00"), page()));
    }

    @Test
    void aDoubtfulPageContradictsNothing() {
        Print vague = Print.text()
                .at(40, 40, "Talleres Inventados, S.L.")
                .at(40, 60, "13/02/2025")
                .at(40, 80, "Importe 999,00");

        assertEquals(Map.of(), contradictions(same(), vague));
        assertEquals(Map.of(), contradictions(same(), Print.text()));
    }

    @Test
    void severalInvoicesInOneFileAreNotComparedWithItsPages() {
        Draft one = stated(same());
        Draft other = stated(with("invoice_number", "F25-0099"));
        Reading reading = new Reading(page().reading().pages(), List.of(one, other), List.of());

        assertEquals(List.of(one, other), new Extractor().drafts(reading, OWN));
    }

    @Test
    void theCodeOfThePageBelongsToTheInvoice() {
        QrText qr = new QrText("https://example.org/?x=1", 1);
        Reading reading = new Reading(page().reading().pages(), List.of(stated(same())), List.of(qr));

        assertEquals(
                Optional.of(qr), new Extractor().drafts(reading, OWN).getFirst().qr());
    }
}
