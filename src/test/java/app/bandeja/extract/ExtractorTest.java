package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.TaxId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Hand-made pages and what is read from them. */
class ExtractorTest {
    private static final Set<TaxId> OWN = Set.of(new TaxId("B58378431"));

    private static Print heads(Print print) {
        return print.at(40, 40, "Talleres Inventados, S.L.")
                .at(40, 54, "Calle Mayor, 3 - 28001 Madrid")
                .at(40, 68, "CIF: J99216582")
                .at(320, 40, "Cliente:")
                .at(320, 54, "Compras Ficticias, S.A.")
                .at(320, 68, "NIF: B-58378431");
    }

    private static Print invoice(Print print) {
        return heads(print)
                .at(40, 110, "Factura nº: F25-0042")
                .at(40, 124, "Fecha factura: 13/01/2025")
                .at(40, 138, "Vencimiento: 12/02/2025");
    }

    private static Map<String, String> read(Reading reading) {
        List<Draft> drafts = new Extractor().drafts(reading, OWN);
        assertEquals(1, drafts.size());
        Map<String, String> values = new LinkedHashMap<>();
        FieldValues.of(drafts.getFirst()).values().forEach((name, found) -> values.put(name, found.value()));
        return values;
    }

    private static void assertReads(Map<String, String> expected, Print print) {
        Map<String, String> read = read(print.reading());
        Map<String, String> same = new LinkedHashMap<>();
        expected.keySet().forEach(name -> same.put(name, read.getOrDefault(name, "")));
        assertEquals(expected, same);
    }

    @Test
    void readsAnInvoiceWhole() {
        Print print = invoice(Print.text())
                .at(40, 200, "Concepto")
                .at(500, 200, "Importe")
                .at(40, 214, "Revisión anual")
                .at(515, 214, "100,00")
                .pair(300, "Base imponible", "100,00 €")
                .pair(314, "IVA 21 %", "21,00 €")
                .pair(328, "Total factura", "121,00 €");
        Map<String, String> read = read(print.reading());
        assertEquals(
                Map.ofEntries(
                        Map.entry("kind", "invoice"),
                        Map.entry("supplier_name", "Talleres Inventados, S.L."),
                        Map.entry("supplier_tax_id", "J99216582"),
                        Map.entry("customer_tax_id", "B58378431"),
                        Map.entry("lines[0].description", "Revisión anual"),
                        Map.entry("lines[0].amount", "100.00"),
                        Map.entry("invoice_number", "F25-0042"),
                        Map.entry("issue_date", "2025-01-13"),
                        Map.entry("due_date", "2025-02-12"),
                        Map.entry("currency", "EUR"),
                        Map.entry("tax_lines[0].regime", "IVA"),
                        Map.entry("tax_lines[0].rate", "21.00"),
                        Map.entry("tax_lines[0].base", "100.00"),
                        Map.entry("tax_lines[0].amount", "21.00"),
                        Map.entry("taxable_base", "100.00"),
                        Map.entry("tax_total", "21.00"),
                        Map.entry("total", "121.00")),
                read);
    }

    @Test
    void everyValueTellsWhereItStands() {
        Print print = invoice(Print.text())
                .pair(300, "Base imponible", "100,00 €")
                .pair(314, "IVA 21 %", "21,00 €")
                .pair(328, "Total factura", "121,00 €");
        Draft draft = new Extractor().drafts(print.reading(), OWN).getFirst();
        Found<?> total = draft.amounts().total().orElseThrow();
        assertTrue(total.place().toString().contains("y=328"), total.toString());
    }

    @Test
    void readsATableOfSeveralRatesUnderItsHeaders() {
        Print print = invoice(Print.text())
                .at(40, 300, "Base imponible")
                .at(200, 300, "% IVA")
                .at(300, 300, "Cuota IVA")
                .at(40, 314, "200,00")
                .at(200, 314, "10,00")
                .at(300, 314, "20,00")
                .at(40, 328, "1.000,00")
                .at(200, 328, "21,00")
                .at(300, 328, "210,00")
                .at(450, 314, "TOTAL FACTURA")
                .at(450, 328, "1.430,00 €");
        assertReads(
                Map.of(
                        "tax_lines[0].base", "200.00",
                        "tax_lines[0].rate", "10.00",
                        "tax_lines[1].base", "1000.00",
                        "tax_lines[1].amount", "210.00",
                        "taxable_base", "1200.00",
                        "tax_total", "230.00",
                        "total", "1430.00"),
                print);
    }

    @Test
    void withholdingIsNoPartOfTheTotal() {
        Print print = invoice(Print.text())
                .pair(300, "Honorarios", "1.000,00 €")
                .pair(314, "IVA 21 %", "210,00 €")
                .pair(328, "Retención IRPF 15 %", "-150,00 €")
                .pair(342, "Total a pagar", "1.060,00 €");
        assertReads(
                Map.of(
                        "taxable_base", "1000.00",
                        "tax_total", "210.00",
                        "total", "1210.00",
                        "amount_due", "1060.00",
                        "withholding.rate", "15.00",
                        "withholding.amount", "150.00"),
                print);
    }

    @Test
    void surchargeIsPartOfTheTax() {
        Print print = invoice(Print.text())
                .at(40, 300, "Base")
                .at(120, 300, "%IVA")
                .at(200, 300, "Cuota IVA")
                .at(320, 300, "%R.E.")
                .at(400, 300, "Cuota R.E.")
                .at(40, 314, "100,00")
                .at(120, 314, "21")
                .at(200, 314, "21,00")
                .at(320, 314, "5,2")
                .at(400, 314, "5,20")
                .pair(340, "Total factura", "126,20");
        assertReads(Map.of("tax_total", "26.20", "total", "126.20", "tax_lines[0].surcharge_amount", "5.20"), print);
    }

    @Test
    void anAbonoPrintedWithPositiveNumbersIsNegative() {
        Print print = heads(Print.text())
                .sized(40, 110, 1.8, "NOTA DE ABONO")
                .at(40, 130, "Número: AB-0007")
                .at(40, 144, "Fecha: 13/01/2025")
                .pair(300, "Base imponible", "100,00 €")
                .pair(314, "IVA 21 %", "21,00 €")
                .pair(328, "Total", "121,00 €");
        assertReads(Map.of("kind", "credit_note", "taxable_base", "-100.00", "total", "-121.00"), print);
    }

    @Test
    void anAbonoWithPositiveNumbersThatDoesNotNameSpainsTaxIsAskedAbout() {
        Print print = heads(Print.text())
                .sized(40, 110, 1.8, "NOTA DE ABONO")
                .at(40, 130, "Número: AB-0007")
                .at(40, 144, "Fecha: 13/01/2025")
                .pair(300, "Base", "100,00 €")
                .pair(314, "VAT 21 %", "21,00 €")
                .pair(328, "Total", "121,00 €");
        Draft draft = new Extractor().drafts(print.reading(), OWN).getFirst();
        assertEquals(Kind.CREDIT_NOTE, draft.kind().value());
        assertTrue(draft.kind().confidence() < 0.7, "VAT is what other countries' programs print");
    }

    @Test
    void aPositiveCorrectiveInvoiceMayReplaceAnother() {
        Print print = heads(Print.text())
                .sized(40, 110, 1.8, "FACTURA RECTIFICATIVA")
                .at(40, 130, "Número: R-0007")
                .at(40, 144, "Fecha: 13/01/2025")
                .pair(300, "Base imponible", "100,00 €")
                .pair(314, "IVA 21 %", "21,00 €")
                .pair(328, "Total factura", "121,00 €");
        Draft draft = new Extractor().drafts(print.reading(), OWN).getFirst();
        assertEquals(Kind.CREDIT_NOTE, draft.kind().value());
        assertTrue(draft.kind().confidence() < 0.7);
        assertReads(Map.of("total", "121.00"), print);
    }

    @Test
    void aTicketNeedsNoCustomer() {
        Print print = Print.text()
                .at(40, 20, "Ferretería Inventada, S.L.")
                .at(40, 34, "CIF: J99216582 TEL: 952 410 336")
                .at(40, 60, "FACTURA SIMPLIFICADA")
                .at(40, 74, "NUM: T05-247460")
                .at(40, 88, "26/05/25 19:13 CAJA 2")
                .at(40, 120, "TOTAL")
                .at(180, 120, "12,10")
                .at(40, 134, "EFECTIVO")
                .at(180, 134, "20,00")
                .at(40, 160, "IVA%")
                .at(110, 160, "BASE")
                .at(180, 160, "CUOTA")
                .at(40, 174, "21")
                .at(110, 174, "10,00")
                .at(185, 174, "2,10");
        assertReads(
                Map.of(
                        "kind", "simplified",
                        "invoice_number", "T05-247460",
                        "issue_date", "2025-05-26",
                        "taxable_base", "10.00",
                        "total", "12.10",
                        "customer_tax_id", ""),
                print);
    }

    @Test
    void aDeliveryNoteIsNoInvoice() {
        Print print = heads(Print.text())
                .sized(40, 110, 1.8, "ALBARÁN")
                .at(40, 130, "Nº AV25-5170")
                .at(40, 144, "Fecha: 13/01/2025")
                .pair(300, "Total", "100,00 €");
        assertReads(Map.of("kind", "not_invoice"), print);
    }

    @Test
    void theCompanysOwnTaxIdIsNeverTheSupplierOfAPurchase() {
        Print print = invoice(Print.text());
        assertReads(Map.of("supplier_tax_id", "J99216582", "customer_tax_id", "B58378431"), print);
    }

    @Test
    void withoutOwnTaxIdsTheCustomersBlockTells() {
        List<Draft> drafts = new Extractor().drafts(invoice(Print.text()).reading(), Set.of());
        assertEquals(
                new TaxId("J99216582"),
                drafts.getFirst().parties().supplierTaxId().orElseThrow().value());
    }

    @Test
    void datesOfOrdersAndDeliveriesAreNotTheIssueDate() {
        Print print = heads(Print.text())
                .at(40, 110, "FACTURA")
                .at(200, 110, "FECHA")
                .at(320, 110, "FECHA PEDIDO")
                .at(450, 110, "VENCIMIENTO")
                .at(40, 124, "F25-0042")
                .at(200, 124, "13/01/2025")
                .at(320, 124, "02/01/2025")
                .at(450, 124, "12/02/2025")
                .at(40, 160, "Albarán 5544 de 07/01/2025");
        assertReads(Map.of("invoice_number", "F25-0042", "issue_date", "2025-01-13", "due_date", "2025-02-12"), print);
    }

    @Test
    void twoInvoicesInOneFileAreTwoDrafts() {
        Reading both = new Reading(
                List.of(
                        numbered("F25-0001", "100,00", "21,00", "121,00").page(1),
                        numbered("F25-0002", "200,00", "42,00", "242,00").page(2)),
                List.of(),
                List.of());
        List<String> numbers = new Extractor()
                .drafts(both, OWN).stream()
                        .map(draft -> draft.reference().number().orElseThrow().value())
                        .toList();
        assertEquals(List.of("F25-0001", "F25-0002"), numbers);
    }

    @Test
    void pagesThatCarryOverAreOneInvoice() {
        Print first = heads(Print.text())
                .at(40, 110, "Factura nº: F25-0042")
                .at(40, 124, "Fecha: 13/01/2025")
                .pair(300, "Suma y sigue", "60,00");
        Print second = numbered("F25-0042", "100,00", "21,00", "121,00");
        Reading reading = new Reading(List.of(first.page(1), second.page(2)), List.of(), List.of());
        List<Draft> drafts = new Extractor().drafts(reading, OWN);
        assertEquals(1, drafts.size());
        assertEquals(
                "121.00",
                drafts.getFirst().amounts().total().orElseThrow().value().toPlainString());
    }

    private static Print numbered(String number, String base, String tax, String total) {
        return heads(Print.text())
                .at(40, 110, "Factura nº: " + number)
                .at(40, 124, "Fecha: 13/01/2025")
                .pair(300, "Base imponible", base)
                .pair(314, "IVA 21 %", tax)
                .pair(328, "Total factura", total);
    }

    @Test
    void aLargerLabelledTotalIsARivalOfTheChosenOne() {
        Print print = invoice(Print.text())
                .pair(300, "Base imponible", "100,00 €")
                .pair(314, "IVA 21 %", "21,00 €")
                .pair(328, "Total", "121,00 €")
                .pair(342, "Total factura", "171,00 €");
        Draft draft = new Extractor().drafts(print.reading(), OWN).getFirst();
        assertEquals(1, draft.amounts().total().orElseThrow().others().size());
    }

    @Test
    void aReverseChargeTotalIsItsBase() {
        Print print = invoice(Print.text())
                .pair(300, "Base imponible", "100,00 €")
                .pair(314, "IVA 0 %", "0,00 €")
                .pair(328, "Total factura", "100,00 €")
                .at(40, 400, "Operación con inversión del sujeto pasivo");
        assertReads(
                Map.of(
                        "tax_lines[0].regime",
                        "REVERSE",
                        "taxable_base",
                        "100.00",
                        "tax_total",
                        "0.00",
                        "total",
                        "100.00"),
                print);
    }

    @Test
    void aDateOfAnUnknownKindIsDoubtful() {
        Print print = heads(Print.text())
                .at(40, 110, "Factura nº: F25-0042")
                .at(40, 124, "Fecha de finalización: 13/01/2025");
        assertTrue(issueDate(print).confidence() < 0.7);
    }

    @Test
    void theOnlyDateOfAScanMayHaveLostItsLabel() {
        Print scan = heads(Print.scan()).at(40, 110, "Factura nº: F25-0042").at(40, 124, "13/01/2025");
        Print text = heads(Print.text()).at(40, 110, "Factura nº: F25-0042").at(40, 124, "13/01/2025");
        assertTrue(issueDate(scan).confidence() < 0.7);
        assertTrue(issueDate(text).confidence() > 0.8);
    }

    private static Found<?> issueDate(Print print) {
        return new Extractor()
                .drafts(print.reading(), OWN)
                .getFirst()
                .reference()
                .issueDate()
                .orElseThrow();
    }

    @Test
    void seriesAndNumberApartAreOneNumber() {
        Print print = heads(Print.text()).at(40, 110, "Serie: A").at(40, 124, "Factura nº: 1234");
        assertReads(Map.of("invoice_number", "A/1234"), print);
    }

    @Test
    void aPageWithoutWordsGivesNothing() {
        assertEquals(List.of(Draft.NOTHING), new Extractor().drafts(Print.text().reading(), OWN));
    }
}
