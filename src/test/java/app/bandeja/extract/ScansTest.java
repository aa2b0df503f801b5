package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.TaxId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What OCR spoils or passes over, and what proves it all the same. */
class ScansTest {
    private static final Set<TaxId> OWN = Set.of(new TaxId("B58378431"));

    private static Print parties(Print print) {
        return print.at(40, 40, "Talleres Inventados, S.L.")
                .at(40, 68, "CIF: J99216582")
                .at(320, 40, "Cliente:")
                .at(320, 54, "Compras Ficticias, S.A.")
                .at(320, 68, "NIF: B-58378431");
    }

    private static Print invoice(Print print) {
        return parties(print).at(40, 110, "Factura nº: F25-0042").at(40, 124, "Fecha factura: 13/01/2025");
    }

    private static Draft draft(Print print) {
        return new Extractor().drafts(print.reading(), OWN).getFirst();
    }

    private static String read(Print print, String field) {
        return Optional.ofNullable(FieldValues.of(draft(print)).values().get(field))
                .map(Found::value)
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"N*", "N?", "n*", "N.*", "N.”", "Ne", "N9"})
    void theSignForNumberIsKnownHoweverOcrReadsItsRaisedLetter(String sign) {
        assertEquals(
                "F25-0042", read(parties(Print.scan()).at(40, 110, "Factura " + sign + " F25-0042"), "invoice_number"));
    }

    @Test
    void dotsThatLeadToTheValueMayBeACellOfTheirOwn() {
        Print print = parties(Print.scan())
                .at(320, 110, "Fecha")
                .at(365, 110, ".....:")
                .at(420, 110, "19-12-25")
                .at(320, 124, "Vencimiento:")
                .at(420, 124, "02-02-26");
        Found<?> date = draft(print).reference().issueDate().orElseThrow();
        assertEquals("2025-12-19", date.value().toString());
        assertEquals(true, date.confidence() > 0.8, date.toString());
    }

    @Test
    void aTaxThatWasPassedOverIsProvenByTheTotal() {
        Print print = passedOver("522,86 €");
        assertEquals("6.76", read(print, "tax_lines[0].amount"));
        assertEquals("38.31", read(print, "tax_total"));
        assertEquals("484.55", read(print, "taxable_base"));
        assertEquals("522.86", read(print, "total"));
    }

    @Test
    void aTaxThatWasPassedOverIsNotMadeUpWhereNoTotalProvesIt() {
        assertEquals("31.55", read(passedOver("522,85 €"), "tax_total"));
    }

    @Test
    void oneOfThreeTaxesIsProvenByASumOfAnyKind() {
        assertEquals("115.11", read(ofThree("1.250,69"), "tax_total"));
        assertEquals("18.11", read(ofThree("1.250,68"), "tax_total"));
    }

    private static Print ofThree(String sum) {
        return invoice(Print.scan())
                .at(200, 286, "Tipo")
                .at(260, 286, "Base imponible")
                .at(360, 286, "Cuota IVA")
                .at(200, 300, "4 %")
                .at(290, 300, "452,85")
                .at(370, 300, "18,11")
                .at(200, 314, "10 %")
                .at(290, 314, "421,59")
                .at(370, 314, "42,116")
                .at(200, 328, "21 %")
                .at(290, 328, "261,14")
                .at(370, 328, "54,84")
                .pair(356, "Total", sum);
    }

    @Test
    void twoTaxesThatWerePassedOverAreNotMadeUp() {
        Print print = invoice(Print.scan())
                .pair(300, "Base imponible (4 %)", "169,10 €")
                .pair(328, "Base imponible (10 %)", "315,45 €")
                .pair(356, "Total factura", "522,86 €");
        assertEquals("", read(print, "tax_total"));
    }

    @Test
    void aTextLayerPassesNothingOver() {
        Print print = invoice(Print.text())
                .pair(300, "Base imponible (21 %)", "100,00 €")
                .pair(328, "Total factura", "121,00 €");
        assertEquals("", read(print, "tax_total"));
    }

    @Test
    void aSpaceAfterTheCommaIsPartOfTheNumber() {
        Print print = invoice(Print.scan())
                .at(40, 300, "IVA%")
                .at(120, 300, "BASE")
                .at(200, 300, "CUOTA")
                .at(40, 314, "21")
                .at(120, 314, "58, 92")
                .at(200, 314, "12,37")
                .at(40, 342, "TOTAL")
                .at(200, 342, "71,29");
        assertEquals("58.92", read(print, "taxable_base"));
    }

    @Test
    void aTotalThatWasPassedOverIsProvenByTheDepositBelowItAndWhatIsDue() {
        assertEquals("1834.64", read(deposit("Importe total de la factura", "1.838,24 €"), "total"));
    }

    @Test
    void whatIsDueProvesNoTotalThatIsNotNamedAboveTheDeposit() {
        assertEquals(false, "1834.64".equals(read(deposit("Otros", "1.838,24 €"), "total")));
        assertEquals(false, "1834.64".equals(read(deposit("Importe total de la factura", "1.838,25 €"), "total")));
    }

    private static Print deposit(String total, String due) {
        return invoice(Print.scan())
                .pair(300, "Base al 21 %", "1.516,23")
                .pair(314, "IVA", "318,41")
                .at(320, 328, total)
                .pair(342, "Depósito de envases", "3,60")
                .pair(356, "A cobrar", due);
    }

    private static Print passedOver(String total) {
        return invoice(Print.scan())
                .pair(300, "Base imponible (4 %)", "169,10 €")
                .at(320, 314, "Cuota IVA 4 %")
                .pair(328, "Base imponible (10 %)", "315,45 €")
                .pair(342, "Cuota IVA 10 %", "31,55 €")
                .pair(356, "Total factura", total);
    }

    @Test
    void aTaxWhoseNameIsMisreadIsProvenByItsPercentageAndTheTotal() {
        assertEquals("109.26", read(misnamed("629,53 €"), "tax_lines[0].amount"));
        assertEquals("629.53", read(misnamed("629,53 €"), "total"));
        Amounts unproven = draft(misnamed("630,53 €")).amounts();
        assertEquals(true, unproven.taxTotal().orElseThrow().confidence() < 0.7, unproven.toString());
    }

    private static Print misnamed(String total) {
        return invoice(Print.scan())
                .pair(300, "Base imponible", "520,27 €")
                .at(320, 314, "[VA 21 %")
                .at(510, 314, "109,26 €")
                .pair(328, "Total factura", total);
    }

    @Test
    void theOneTaxIdBesideTheCompanysOwnIsTheSuppliersWithoutALabel() {
        Print print = Print.scan()
                .at(380, 40, "Marta Inventada Ruiz")
                .at(380, 54, "12345678Z")
                .at(40, 90, "Compras Ficticias, S.A.")
                .at(40, 104, "N.I.F. B58378431");
        Found<TaxId> supplier = draft(print).parties().supplierTaxId().orElseThrow();
        assertEquals(new TaxId("12345678Z"), supplier.value());
        assertEquals(true, supplier.confidence() >= 0.75, supplier.toString());
    }

    @Test
    void headingsAtTheLeftStandOverFiguresAtTheRight() {
        Print print = invoice(Print.scan())
                .at(40, 300, "BASE IMPONIBLE")
                .at(160, 300, "% IVA")
                .at(230, 300, "CUOTA IVA")
                .at(330, 300, "% R.E.")
                .at(400, 300, "CUOTA R.E.")
                .at(480, 300, "TOTAL FACTURA")
                .at(123, 314, "216,48")
                .at(198, 314, "10,00")
                .at(298, 314, "21,65")
                .at(553, 320, "509,05")
                .at(123, 328, "223,90")
                .at(198, 328, "21,00")
                .at(298, 328, "47,02");
        assertEquals("440.38", read(print, "taxable_base"));
        assertEquals("68.67", read(print, "tax_total"));
        assertEquals("509.05", read(print, "total"));
    }

    @Test
    void theUprightLinesOfATablePartItsColumns() {
        Print print = parties(Print.scan())
                .at(40, 110, "N° Fra. | Fecha Fra. | N* Cli.")
                .at(40, 124, "25/06612 | 25/07/25 | 3381")
                .at(40, 300, "Base | IVA 21% | Total factura")
                .at(40, 314, "312,40 | 65,60 | 378,00");
        assertEquals("25/06612", read(print, "invoice_number"));
        assertEquals("2025-07-25", read(print, "issue_date"));
        assertEquals("65.60", read(print, "tax_total"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LV.A.", "LW.A.", "1.V.A.", "|.V.A.", "iwa"})
    void theTaxIsKnownHoweverOcrReadsItsLetters(String tax) {
        Print print = invoice(Print.scan())
                .pair(300, "TOTAL BASE", "239,60")
                .pair(314, "TOTAL " + tax + " 21 %", "50,32")
                .pair(328, "TOTAL A PAGAR", "289,92");
        assertEquals("50.32", read(print, "tax_total"));
    }

    @Test
    void theGoodsOfEachRateAreItsBaseInAScanToo() {
        Print print = invoice(Print.scan())
                .at(40, 200, "Aceite")
                .at(300, 200, "IVA 10%")
                .at(520, 200, "360,80")
                .at(40, 214, "Alquiler")
                .at(300, 214, "IVA 21%")
                .at(525, 214, "18,00")
                .pair(300, "Importe sin impuestos", "378,80")
                .pair(314, "IVA 10%", "36,08")
                .pair(328, "IVA 21%", "3,78")
                .pair(342, "Total", "418,66");
        assertEquals("378.80", read(print, "taxable_base"));
        assertEquals("39.86", read(print, "tax_total"));
    }

    @Test
    void theSignForNumberMayStandInTheCellAfterTheTitle() {
        Print print = parties(Print.scan()).at(320, 110, "FACTURA").at(400, 110, "N% 000419");
        assertEquals("000419", read(print, "invoice_number"));
    }
}
