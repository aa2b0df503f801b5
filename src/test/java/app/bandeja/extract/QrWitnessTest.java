package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.QrText;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.TaxId;
import app.bandeja.invoice.qr.Codes;
import app.bandeja.invoice.qr.VeriFactu;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a tax authority's QR code adds to a page, and what it never does. */
class QrWitnessTest {
    private static final Set<TaxId> OWN = Set.of(new TaxId("B58378431"));
    private static final QrText CODE = new QrText(code("F25-0042", "121.00"), 1);
    private static final Place ON_PAGE = new Place.Derived(List.of());

    private static String code(String number, String total) {
        return Codes.veriFactu(
                new VeriFactu(new TaxId("J99216582"), number, LocalDate.of(2025, 1, 13), new BigDecimal(total)));
    }

    private static Map<String, Found<String>> values() {
        Map<String, Found<String>> values = new LinkedHashMap<>();
        values.put("kind", onPage("invoice", 0.95));
        values.put("supplier_tax_id", onPage("J99216582", 0.9));
        values.put("invoice_number", onPage("F25-0042", 0.95));
        values.put("issue_date", onPage("2025-01-13", 0.9));
        values.put("currency", onPage("EUR", 0.95));
        values.put("total", onPage("121.00", 0.98));
        values.put("qr", Found.of(CODE.text(), new Place.InQr(1), 1, Reader.QR));
        return values;
    }

    private static Found<String> onPage(String value, double confidence, String... rivals) {
        List<Candidate<String>> others = List.of(rivals).stream()
                .map(rival -> new Candidate<>(rival, ON_PAGE, confidence, Reader.OCR))
                .toList();
        return new Found<>(value, ON_PAGE, confidence, Reader.OCR, others);
    }

    private static Map<String, Found<String>> heard(Map<String, Found<String>> values) {
        return FieldValues.of(QrWitness.hear(new FieldValues(values).draft())).values();
    }

    private static Found<String> field(Map<String, Found<String>> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private static void assertUnheard(Map<String, Found<String>> values) {
        assertEquals(new FieldValues(values).draft(), QrWitness.hear(new FieldValues(values).draft()));
    }

    @Test
    void whatThePageLacksTheCodeSupplies() {
        for (String name : List.of("supplier_tax_id", "invoice_number", "issue_date", "total")) {
            Map<String, Found<String>> values = values();
            String value = field(values, name).value();
            values.remove(name);

            assertEquals(Found.of(value, new Place.InQr(1), 0.95, Reader.QR), field(heard(values), name));
        }
    }

    @Test
    void whatBothSayBecomesSureAndStaysWhereThePageHasIt() {
        Map<String, Found<String>> values = values();
        values.put("invoice_number", onPage("F25/0042", 0.6));

        assertEquals(Found.of("F25/0042", ON_PAGE, 0.97, Reader.OCR), field(heard(values), "invoice_number"));
    }

    @Test
    void amongThePagesRivalsTheCodesValueIsBelievedAndTheOthersAreUnlikely() {
        Map<String, Found<String>> values = values();
        values.put("invoice_number", onPage("PED-77", 0.9, "F25-0042"));

        assertEquals(
                new Found<>(
                        "F25-0042",
                        ON_PAGE,
                        0.97,
                        Reader.OCR,
                        List.of(new Candidate<>("PED-77", ON_PAGE, 0.5, Reader.OCR))),
                field(heard(values), "invoice_number"));
    }

    @Test
    void whereThePageIsUnsureTheCodesValueStandsAndThePagesReadingIsTold() {
        Map<String, Found<String>> values = values();
        values.put("invoice_number", onPage("F25-OO42", 0.6));

        assertEquals(
                new Found<>(
                        "F25-0042",
                        new Place.InQr(1),
                        0.95,
                        Reader.QR,
                        List.of(new Candidate<>("F25-OO42", ON_PAGE, 0.6, Reader.OCR))),
                field(heard(values), "invoice_number"));
    }

    @Test
    void aContradictionChoosesNothing() {
        Map<String, Found<String>> other = Map.of(
                "supplier_tax_id", onPage("B84702133", 0.9),
                "invoice_number", onPage("F25-0043", 0.9),
                "issue_date", onPage("2025-01-14", 0.9),
                "total", onPage("122.00", 0.98));
        other.forEach((name, found) -> {
            Map<String, Found<String>> values = values();
            values.put(name, found);
            values.remove(name.equals("issue_date") ? "invoice_number" : "issue_date");
            assertUnheard(values);
        });
    }

    @Test
    void aCodeThatIsNotShownToBeThisInvoicesIsNotHeard() {
        Map<String, Found<String>> values = values();
        values.remove("invoice_number");
        values.remove("issue_date");
        values.put("total", onPage("99.00", 0.6));

        assertUnheard(values);
    }

    @Test
    void aTotalInOtherMoneyThanTheCodesIsNeitherComparedNorSupplied() {
        Map<String, Found<String>> values = values();
        values.put("currency", onPage("USD", 0.95));
        values.remove("invoice_number");
        values.put("total", onPage("130.00", 0.6));

        Map<String, Found<String>> heard = heard(values);

        assertEquals(field(values, "total"), field(heard, "total"));
        assertEquals("F25-0042", field(heard, "invoice_number").value());
    }

    @Test
    void twoCodesThatDifferAreNotHeard() {
        Map<String, Found<String>> values = values();
        Found<String> qr = field(values, "qr");
        values.put(
                "qr",
                new Found<>(
                        qr.value(),
                        qr.place(),
                        1,
                        Reader.QR,
                        List.of(new Candidate<>(code("F25-0043", "121.00"), new Place.InQr(1), 1, Reader.QR))));
        values.remove("invoice_number");

        assertUnheard(values);
    }

    private static Print invoice(String number, String total) {
        return Print.text()
                .at(40, 40, "Talleres Inventados, S.L.")
                .at(40, 54, "CIF: J99216582")
                .at(320, 40, "Cliente:")
                .at(320, 54, "Compras Ficticias, S.A.")
                .at(320, 68, "NIF: B-58378431")
                .at(40, 110, "Factura nº: " + number)
                .at(40, 124, "Fecha factura: 13/01/2025")
                .pair(314, "IVA 21 % sobre 100,00", "21,00 €")
                .pair(328, "Total factura", total);
    }

    private static List<Optional<QrText>> codes(List<Page> pages, QrText... codes) {
        return new Extractor()
                .drafts(new Reading(pages, List.of(), List.of(codes)), OWN).stream()
                        .map(Draft::qr)
                        .toList();
    }

    @Test
    void theTaxAuthoritysCodeCountsBeforeOthersOnThePage() {
        QrText payment = new QrText("BCD\n002", 1);
        List<Page> page = List.of(invoice("F25-0042", "121,00 €").page(1));

        assertEquals(List.of(Optional.of(CODE)), codes(page, payment, CODE));
        assertEquals(List.of(Optional.of(payment)), codes(page, payment));
        assertEquals(List.of(Optional.empty()), codes(page));
    }

    @Test
    void theCodeOfAPageBelongsToTheInvoiceOfThatPage() {
        QrText second = new QrText(code("F25-0043", "121.00"), 2);
        List<Page> pages = List.of(
                invoice("F25-0042", "121,00 €").page(1),
                invoice("F25-0043", "121,00 €").page(2));

        assertEquals(List.of(Optional.of(CODE), Optional.of(second)), codes(pages, second, CODE));
        assertEquals(List.of(Optional.empty(), Optional.of(second)), codes(pages, second));
    }

    @Test
    void aSecondCodeThatSaysOtherwiseIsCarriedAlongAndARepetitionIsNot() {
        QrText other = new QrText(code("F25-0043", "121.00"), 1);
        QrText again = new QrText(CODE.text().replace("www2.agenciatributaria.gob.es", "www2.aeat.es"), 1);
        List<Page> page = List.of(invoice("F25-0042", "121,00 €").page(1));

        assertEquals(List.of(Optional.of(new QrText(CODE.text(), 1, List.of(other)))), codes(page, CODE, again, other));
    }

    @Test
    void anEInvoiceIsHeldAgainstItsPapersCode() {
        Map<String, Found<String>> values = values();
        values.remove("qr");
        Draft stated = new FieldValues(values).draft();

        List<Draft> drafts = new Extractor()
                .drafts(new Reading(List.of(), List.of(stated), List.of(new QrText("BCD", 1), CODE)), OWN);

        assertEquals(Optional.of(CODE), drafts.getFirst().qr());
        assertEquals(stated.reference(), drafts.getFirst().reference());
    }
}
