package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Found;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.TaxId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ways of setting an invoice that no sample has: each kept as the few words that told it. */
class UnseenLayoutsTest {
    private static final Set<TaxId> OWN = Set.of(new TaxId("B58378431"));
    private static final double SURE = 0.75;

    private static Print bare() {
        return Print.text()
                .at(40, 40, "Talleres Inventados, S.L.")
                .at(40, 54, "J99216582")
                .at(320, 80, "Compras Ficticias, S.A.")
                .at(320, 94, "B58378431");
    }

    private static Optional<Found<?>> field(Print print, Set<TaxId> own, String name) {
        return ReadFields.field(print.reading(), own, name);
    }

    private static String read(Print print, String name) {
        return field(print, OWN, name).map(found -> found.value().toString()).orElse("");
    }

    private static double confidence(Print print, Set<TaxId> own, String name) {
        return field(print, own, name).map(Found::confidence).orElse(0.0);
    }

    @Test
    void aTaxIdWithoutALabelIsTheSuppliersWhereTheOwnStandsBesideIt() {
        assertEquals("J99216582", read(bare(), "supplier_tax_id"));
        assertTrue(confidence(bare(), OWN, "supplier_tax_id") >= SURE);
        assertTrue(confidence(bare(), Set.of(), "supplier_tax_id") < SURE);
    }

    @Test
    void aReferenceInTheFormOfATaxIdIsNotSurelyTheSuppliers() {
        Print print = Print.text().at(40, 40, "Pedido: J99216582").at(320, 80, "NIF: B58378431");
        assertTrue(confidence(print, OWN, "supplier_tax_id") < SURE);
    }

    @Test
    void aLabelAloneDoesNotMakeTheLaterTaxIdTheSuppliers() {
        Print print = Print.text().at(400, 40, "J99216582").at(40, 80, "N.I.F. B58378431");
        assertTrue(confidence(print, Set.of(), "supplier_tax_id") < SURE);
    }

    @Test
    void whoSaysWhereItIsRegisteredIsTheSupplierThoughTheCustomersBlockIsAbove() {
        Print print = Print.text()
                .at(40, 40, "Titular: Compras Ficticias, S.A. NIF B58378431")
                .at(40, 80, "Inscrita en el Registro Mercantil de Madrid, tomo 1, folio 2.")
                .at(40, 90, "Domicilio social: Calle Mayor 3. CIF J99216582");
        assertTrue(confidence(print, OWN, "supplier_tax_id") >= SURE);
    }

    @Test
    void theCustomersBlockEndsWithTheCustomersTaxId() {
        Print print = Print.text()
                .at(40, 40, "Facturado a")
                .at(40, 54, "Compras Ficticias, S.A.")
                .at(40, 68, "B58378431")
                .at(40, 96, "Talleres Inventados, S.L.")
                .at(40, 110, "J99216582");
        assertTrue(confidence(print, OWN, "supplier_tax_id") >= SURE);
    }

    private static Print ofTwoSuppliers(String siren) {
        return Print.text()
                .at(40, 40, "Fournisseur")
                .at(40, 54, "Ateliers Inventés")
                .at(40, 68, "SIREN : " + siren)
                .at(40, 82, "N° TVA : FR 83 404 833 048")
                .at(320, 40, "Représentant")
                .at(320, 54, "Vendeur")
                .at(320, 68, "Comptoir Imaginaire")
                .at(320, 82, "N° TVA : FR 44 732 829 320");
    }

    @Test
    void theRegistersNumberBearsOutTheTaxIdThatHoldsIt() {
        assertEquals("FR83404833048", read(ofTwoSuppliers("404 833 048"), "supplier_tax_id"));
        assertTrue(rivals(ofTwoSuppliers("404 833 048")).isEmpty());
        assertEquals(1, rivals(ofTwoSuppliers("303 656 847")).size());
    }

    private static List<?> rivals(Print print) {
        return field(print, Set.of(), "supplier_tax_id").map(Found::others).orElseThrow();
    }

    @Test
    void aPersonsInvoiceBearsThePersonsNameNotTheCustomersFirm() {
        Print print = Print.text()
                .at(40, 40, "Compras Ficticias, S.A.")
                .at(40, 54, "CIF B58378431")
                .at(40, 400, "Beatriz Oller Vega, NIF 12345678Z, Calle Reyes 8");
        assertEquals("Beatriz Oller Vega", read(print, "supplier_name"));
    }

    @Test
    void aSurchargeOfCentsIsNotItsOwnRate() {
        Print print = bare();
        columns(print, 300, "Base imponible", "% IVA", "Cuota IVA", "% R.E.", "Cuota R.E.", "Total factura");
        columns(print, 314, "101,76", "4,00", "4,07", "0,50", "0,51", "106,34");
        assertEquals("0.51", read(print, "tax_lines[0].surcharge_amount"));
        assertEquals("4.58", read(print, "tax_total"));
    }

    private static void columns(Print print, double y, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            print.at(40 + 90 * i, y, texts[i]);
        }
    }

    @Test
    void centredHeadingsBelongToFiguresSetToTheRight() {
        Print print = bare().at(70, 300, "Imponible")
                .at(200, 300, "Aliquota")
                .at(325, 300, "Imposta")
                .at(440, 300, "Totale documento")
                .at(130, 314, "640,00")
                .at(270, 314, "22%")
                .at(390, 314, "140,80")
                .at(530, 314, "780,80");
        assertEquals("780.80", read(print, "total"));
    }

    @Test
    void disbursementsMakeTheDueOutOfATotalThatIsNotPrinted() {
        Print print = bare().pair(300, "Base imponible", "100,00")
                .pair(314, "IVA 21%", "21,00")
                .pair(328, "Retención IRPF 15%", "-15,00")
                .pair(342, "Suplidos", "20,20")
                .pair(356, "Total a pagar", "126,20");
        assertEquals(List.of("121.00", "126.20"), List.of(read(print, "total"), read(print, "amount_due")));
        Print off = bare().pair(300, "Base imponible", "100,00")
                .pair(314, "IVA 21%", "21,00")
                .pair(328, "Suplidos", "20,20")
                .pair(342, "Total a pagar", "141,30");
        assertTrue(!read(off, "total").equals("121.00"));
    }

    @Test
    void titlesInTwoLanguagesAndNumbersOfThreeWords() {
        Print print = bare().at(320, 110, "Factura / Invoice: F 26 0002341");
        assertEquals("F260002341", read(print, "invoice_number"));
        assertTrue(confidence(print, OWN, "kind") > 0.9);
    }

    @Test
    void aTitleIsFollowedByItsNumberThoughADashComesLater() {
        Print print = bare().at(40, 110, "Factura: 33/2026 — Fecha factura: 08/07/2026");
        assertTrue(confidence(print, OWN, "kind") > 0.9);
    }

    @Test
    void aNumberThatBeginsLikeAnAccountIsANumberUnlessItProvesToBeOne() {
        assertEquals("FE26341000871236", read(bare().at(40, 110, "Nº factura: FE26341000871236"), "invoice_number"));
        assertEquals("", read(bare().at(40, 110, "Nº factura: ES9121000418450200051332"), "invoice_number"));
    }

    @Test
    void aNumberStandsBelowItsWordBelowTheTitle() {
        Print print = bare().sized(40, 110, 2, "Factura").at(40, 140, "Número").at(40, 152, "RSV-2026-004410");
        assertEquals("RSV-2026-004410", read(print, "invoice_number"));
    }

    @Test
    void captionsMayStandBelowTheirValues() {
        Print print = bare().at(40, 140, "A 26 1234")
                .at(200, 140, "07/03/2026")
                .at(360, 140, "06/04/2026")
                .at(40, 150, "Nº de factura")
                .at(200, 150, "Fecha de expedición")
                .at(360, 150, "Fecha de vencimiento")
                .at(40, 200, "Concepto");
        assertEquals(
                List.of("A261234", "2026-03-07", "2026-04-06"),
                List.of(read(print, "invoice_number"), read(print, "issue_date"), read(print, "due_date")));
        assertTrue(confidence(print, OWN, "kind") > 0.9);
    }

    @Test
    void theDatesOfATableRivalNoDateWithALabelOfItsOwn() {
        Print print = bare().at(320, 110, "Fecha: 08/08/2026")
                .at(40, 200, "Fecha")
                .at(200, 200, "Descripción")
                .at(40, 214, "06/08/2026")
                .at(200, 214, "Alojamiento")
                .at(40, 228, "07/08/2026")
                .at(200, 228, "Alojamiento");
        Found<?> date = field(print, OWN, "issue_date").orElseThrow();
        assertEquals("2026-08-08", date.value().toString());
        assertTrue(date.others().stream().allMatch(other -> other.confidence() < date.confidence() - 0.1));
    }

    @Test
    void theDeliveryNoteBehindAnInvoiceHasADateOfItsOwn() {
        Print invoice =
                bare().sized(40, 110, 2, "Factura").at(40, 140, "Nº: F26-3301").at(200, 140, "Fecha: 15/10/2026");
        Print note = Print.text().sized(40, 60, 2, "Albarán de entrega").at(40, 90, "Fecha: 12/10/2026");
        Reading reading = new Reading(List.of(invoice.page(1), note.page(2)), List.of(), List.of());
        Found<?> date = ReadFields.field(reading, OWN, "issue_date").orElseThrow();
        assertEquals("2026-10-15", date.value().toString());
        assertEquals(List.of(), date.others());
    }

    @Test
    void aWordThatHasItsValueDoesNotTakeTheDateOfTheNextCell() {
        Print print = bare().at(40, 110, "Factura 0301-26-118822")
                .at(40, 124, "Centro 03 Antequera")
                .at(320, 124, "11/02/2026");
        assertEquals("2026-02-11", read(print, "issue_date"));
    }

    @Test
    void aShortNumberStandsUnderTheTitleThatSaysOfWhatItIs() {
        assertEquals("55", read(bare().at(40, 110, "FACTURA").at(40, 122, "Núm. 55"), "invoice_number"));
        assertEquals("", read(bare().at(40, 110, "FACTURA").at(200, 122, "Núm. 55"), "invoice_number"));
    }

    @Test
    void aDateMayBeSpelledOut() {
        Print print = bare().at(40, 110, "Málaga, a quince de julio de dos mil veintiséis");
        assertEquals("2026-07-15", read(print, "issue_date"));
    }

    @Test
    void sumsMayStandAboveTheirNames() {
        Print print = bare().at(40, 200, "100,00 €")
                .at(200, 200, "21,00 €")
                .at(360, 200, "121,00 €")
                .at(40, 214, "base imponible")
                .at(200, 214, "IVA 21 %")
                .at(360, 214, "total factura");
        assertEquals(List.of("100.00", "21.00", "121.00"), sums(print));
    }

    @Test
    void captionsBelowTheirValuesStandOverOtherLabelsToo() {
        Print print = bare().at(40, 140, "2026.437")
                .at(200, 140, "07.03.26")
                .at(40, 154, "factura")
                .at(200, 154, "fecha")
                .at(320, 170, "NIF B58378431");
        assertEquals("2026.437", read(print, "invoice_number"));
    }

    @Test
    void theColumnOfTheRateNamesTheTax() {
        Print print = bare().at(40, 200, "Base")
                .at(140, 200, "IGIC")
                .at(240, 200, "Cuota")
                .at(340, 200, "Total")
                .at(40, 214, "100,00")
                .at(140, 214, "3%")
                .at(240, 214, "3,00")
                .at(340, 214, "103,00 €");
        assertEquals("IGIC", read(print, "tax_lines[0].regime"));
    }

    @Test
    void whatBearsNoTaxIsABaseOfItsOwn() {
        Print print = bare().pair(200, "Base imponible IVA 10 %", "100,00")
                .pair(214, "Cuota IVA 10 %", "10,00")
                .pair(228, "Conceptos no sujetos", "44,33")
                .pair(242, "Total factura", "154,33");
        assertEquals(List.of("144.33", "10.00", "154.33"), sums(print));
    }

    @Test
    void aCurrencyBetweenARateAndAnAmountIsTheAmounts() {
        Print print = bare().pair(200, "Imponibile", "€ 919,63")
                .pair(214, "IVA 22%", "€ 202,32")
                .pair(228, "Totale documento", "€ 1.121,95");
        assertEquals(List.of("919.63", "202.32", "1121.95"), sums(print));
    }

    @Test
    void aFarmersReceiptIsAnInvoice() {
        Print print = Print.text()
                .at(40, 40, "RECIBO AGRÍCOLA")
                .at(40, 70, "Titular de la explotación: Ana Roca Vidal NIF: 12345678Z")
                .at(40, 84, "Adquirente: Compras Ficticias, S.A. NIF: B58378431")
                .pair(200, "Entrega de limones", "100,00")
                .pair(214, "Compensación 12 %", "12,00")
                .pair(228, "Total a pagar", "112,00");
        assertEquals("invoice", read(print, "kind"));
        assertEquals("12.00", read(print, "tax_total"));
    }

    @Test
    void whatWasDeliveredMayFollowItsInvoice() {
        Print invoice = bare().at(40, 110, "Factura F26-3301").at(200, 110, "Fecha: 15/10/2026");
        Print note = Print.text()
                .sized(40, 60, 2, "ALBARÁN A-5513")
                .at(40, 90, "Fecha: 12/10/2026")
                .pair(200, "Total albarán", "345,59");
        assertEquals("invoice", kind(invoice.page(1), note.page(2)));
        assertEquals("not_invoice", kind(note.page(1), invoice.page(2)));
    }

    private static String kind(Page... pages) {
        Reading reading = new Reading(List.of(pages), List.of(), List.of());
        return ReadFields.field(reading, OWN, "kind").orElseThrow().value().toString();
    }

    @Test
    void aTitleMayBeFollowedByItsTranslation() {
        Print print = bare().at(40, 110, "Factura / Invoice").at(40, 124, "Nº / No.: E004411");
        assertTrue(confidence(print, OWN, "kind") > 0.9);
    }

    @Test
    void aTicketThatAnInvoiceReplacesDoesNotMakeItSimplified() {
        Print print =
                bare().at(40, 98, "Factura simplificada relacionada: T-32711").at(40, 110, "Factura: 26FA39375");
        assertEquals("invoice", read(print, "kind"));
        assertEquals("26FA39375", read(print, "invoice_number"));
    }

    @Test
    void datesBelowADueDateAreDueAsWell() {
        Print print = bare().at(40, 110, "FACTURA N.º PL004411")
                .at(40, 124, "14/10/2026")
                .at(40, 300, "Vencimientos:")
                .at(120, 300, "13/11/2026")
                .at(120, 313, "13/12/2026");
        Found<?> date = field(print, OWN, "issue_date").orElseThrow();
        assertEquals("2026-10-14", date.value().toString());
        assertTrue(date.confidence() > SURE && date.others().isEmpty());
    }

    private static List<String> sums(Print print) {
        return List.of(read(print, "taxable_base"), read(print, "tax_total"), read(print, "total"));
    }
}
