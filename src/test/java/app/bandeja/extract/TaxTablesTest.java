package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.TaxLine;
import app.bandeja.invoice.Withholding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How tables of taxes and blocks of totals become one line a rate. */
class TaxTablesTest {

    private static Print sheet() {
        return Print.text().at(40, 40, "Talleres Inventados, S.L.").at(40, 54, "NIF: J99216582");
    }

    private static void columns(Print print, double y, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            print.at(40 + 90 * i, y, texts[i]);
        }
    }

    private static Draft draft(Print print) {
        return new Extractor().drafts(print.reading(), Set.of()).getFirst();
    }

    /** Base, tax and total. */
    private static String sums(Print print) {
        Draft draft = draft(print);
        return String.join(
                " ",
                List.of(
                        value(draft.amounts().taxableBase()),
                        value(draft.amounts().taxTotal()),
                        value(draft.amounts().total())));
    }

    private static String value(Optional<Found<BigDecimal>> found) {
        return found.map(amount -> amount.value().toPlainString()).orElse("-");
    }

    private static List<String> lines(Print print) {
        return draft(print).amounts().taxLines().stream()
                .map(TaxTablesTest::line)
                .toList();
    }

    private static String line(TaxLine line) {
        return value(line.rate()) + " " + value(line.base()) + " " + value(line.amount());
    }

    @Test
    void rowsOfOneRateAreOneLine() {
        Print print = sheet();
        columns(print, 300, "Catégorie", "Taux TVA", "Base TVA", "Montant TVA");
        columns(print, 314, "S", "20,00 %", "11,00", "2,20");
        columns(print, 328, "E", "0,00 %", "60,00", "0,00");
        columns(print, 342, "S", "10,00 %", "27,00", "2,70");
        columns(print, 356, "K", "0,00 %", "12,00", "0,00");
        print.pair(400, "TOTAL TTC", "114,90");
        assertEquals("110.00 4.90 114.90", sums(print));
        assertEquals(List.of("0.00 72.00 0.00", "10.00 27.00 2.70", "20.00 11.00 2.20"), lines(print));
    }

    @Test
    void rowsOfOneRateThatBearTaxAreAddedToo() {
        Print print = sheet();
        columns(print, 300, "Base imponible", "% IVA", "Cuota IVA");
        columns(print, 314, "100,00", "21,00", "21,00");
        columns(print, 328, "250,00", "21,00", "52,50");
        columns(print, 342, "40,00", "10,00", "4,00");
        print.pair(400, "Total factura", "467,50");
        assertEquals(List.of("10.00 40.00 4.00", "21.00 350.00 73.50"), lines(print));
    }

    private static Print adjusted(String discount) {
        Print print = sheet().pair(300, "Suma", "1.000,00")
                .pair(314, "Descuento", discount)
                .pair(328, "Cargo", "15,00")
                .pair(342, "Total", "995,00")
                .pair(356, "IVA", "210,00")
                .pair(370, "Total con impuestos", "1.205,00");
        columns(print, 420, "Base imponible", "% IVA", "Cuota IVA");
        columns(print, 434, "1.000,00", "21,00", "210,00");
        return print;
    }

    @Test
    void discountAndChargeOutsideTheTableOfTaxesBearNone() {
        assertEquals("995.00 210.00 1205.00", sums(adjusted("20,00")));
        assertEquals(List.of("0.00 -5.00 0.00", "21.00 1000.00 210.00"), lines(adjusted("20,00")));
    }

    @Test
    void amountsThatDoNotMakeTheNetTotalAreNoAdjustment() {
        assertEquals(List.of("21.00 1000.00 210.00"), lines(adjusted("30,00")));
    }

    private static Print refunded(String due) {
        Print print = sheet().pair(300, "Total neto", "300,00")
                .pair(314, "IVA", "63,00")
                .pair(328, "Reintegro de IVA", "-63,00")
                .pair(342, "Total a pagar", due);
        columns(print, 420, "Base imponible", "% IVA", "Cuota IVA");
        columns(print, 434, "300,00", "21,00", "63,00");
        return print;
    }

    @Test
    void aRefundBetweenTheTaxAndWhatIsDueTellsTheTotal() {
        assertEquals("300.00 63.00 363.00", sums(refunded("300,00")));
        assertTrue(isClosed(refunded("300,00")));
        assertFalse(isClosed(refunded("310,00")));
    }

    private static boolean isClosed(Print print) {
        return draft(print)
                .amounts()
                .total()
                .filter(total -> total.confidence() > 0.8)
                .isPresent();
    }

    private static Print items(String tax) {
        Print print = sheet();
        columns(print, 300, "Menge", "Produkt", "USt", "Summe");
        columns(print, 314, "1", "Gestaltung", "7%", "160,00");
        columns(print, 328, "400", "Luftballons", "19%", "316,00");
        columns(print, 342, "200", "Luft", "19%", " 20,00");
        return print.at(40, 400, "Summe netto: 496,00 €")
                .at(40, 414, "Zuzügl. USt: " + tax + " €")
                .at(40, 428, "Summe inkl. USt: 571,04 €");
    }

    @Test
    void whereTheTaxIsOneSumTheGoodsTellTheRates() {
        assertEquals(List.of("7.00 160.00 11.20", "19.00 336.00 63.84"), lines(items("75,04")));
        assertEquals("496.00 75.04 571.04", sums(items("75,04")));
        assertEquals(List.of(), lines(items("75,14")));
    }

    @Test
    void aSurchargeMayBeToldByItsRateAlone() {
        Print print = sheet().pair(300, "Total a pagar", "126,20");
        columns(print, 330, "Base imponible", "% IVA", "Cuota IVA");
        columns(print, 344, "100,00", "21,0 %", "21,00");
        columns(print, 358, "", "5,2 %", "5,20");
        assertEquals("100.00 26.20 126.20", sums(print));
    }

    @Test
    void theCurrencySignOfTheNextCellDoesNotMakeMoneyOfARate() {
        Print print = sheet();
        columns(print, 400, "Base imponible", "% IGIC", "Cuota IGIC", "Total factura");
        columns(print, 416, "310,00 €", "7,00", "21,70 €", "331,70 €");
        assertEquals(List.of("7.00 310.00 21.70"), lines(print));
    }

    @Test
    void aColumnMayHoldWhatIsExempt() {
        Print print = sheet();
        columns(print, 400, "Resumen", "Sujeto 21 %", "Exento", "Total");
        columns(print, 416, "Base", "150,00 €", "90,00 €", "240,00 €");
        columns(print, 432, "IVA", "31,50 €", "0,00 €", "31,50 €");
        columns(print, 448, "Importe total", "181,50 €", "90,00 €", "271,50 €");
        assertEquals(List.of("0.00 90.00 0.00", "21.00 150.00 31.50"), lines(print));
        assertEquals("240.00 31.50 271.50", sums(print));
        assertTrue(draft(print).amounts().total().filter(ReadFields::isSure).isPresent());
    }

    @Test
    void aLineOfGoodsWithItsOwnTaxIsNotTheInvoice() {
        Print print = sheet();
        columns(print, 300, "Concepto", "Base", "% IVA", "IVA", "Total");
        columns(print, 316, "Montaje", "200,00", "21", "42,00", "242,00");
        columns(print, 332, "Cable", "10,03", "21", "2,11", "12,14");
        columns(print, 348, "Brida", "10,03", "21", "2,11", "12,14");
        print.pair(400, "Total bruto", "220,06").pair(416, "Total IVA", "46,22").pair(432, "TOTAL A PAGAR", "266,28");
        assertEquals("220.06 46.22 266.28", sums(print));
        assertTrue(draft(print).amounts().total().filter(ReadFields::isSure).isPresent());
    }

    @Test
    void theAmountsOfTheInvoiceThatIsCorrectedAreNotTheCorrections() {
        Print print = sheet().at(40, 100, "FACTURA RECTIFICATIVA").at(40, 120, "Nº R-25/07");
        columns(print, 400, "", "Base imponible", "IVA 21 %", "Total");
        columns(print, 416, "Factura rectificada", "500,00", "105,00", "605,00");
        columns(print, 432, "Esta factura", "400,00", "84,00", "484,00");
        assertEquals("400.00 84.00 484.00", sums(print));
    }

    @Test
    void whatIsWithheldIsProvenByItsRateWhereDisbursementsFollow() {
        Print print = sheet().pair(400, "Base imponible", "200,00")
                .pair(416, "IVA 21 %", "42,00")
                .pair(432, "TOTAL FACTURA", "242,00")
                .pair(448, "Retención IRPF -15 %", "-30,00")
                .pair(464, "Suplidos (timbre)", "12,40")
                .pair(480, "LÍQUIDO A PAGAR", "224,40");
        assertEquals("200.00 42.00 242.00", sums(print));
        Withholding withheld = draft(print).amounts().withholding().orElseThrow();
        assertEquals("15.00 30.00", value(withheld.rate()) + " " + value(withheld.amount()));
        assertEquals("224.40", value(draft(print).amounts().amountDue()));
    }

    @Test
    void aPageOfDetailsThatPrintsTheSameTotalIsNoOtherInvoice() {
        Print first = sheet().at(40, 80, "Factura nº: 25-0817").pair(400, "IVA (21 % s/ 100,00 €)", "21,00 €");
        first.pair(416, "TOTAL FACTURA", "121,00 €");
        Print details = Print.text().pair(60, "Base imponible", "100,00 €").pair(76, "TOTAL", "121,00 €");
        details.at(40, 120, "Importe de los peajes incluidos: 18,12 €");
        Draft draft = new Extractor()
                .drafts(new Reading(List.of(first.page(1), details.page(2)), List.of(), List.of()), Set.of())
                .getFirst();
        assertTrue(draft.amounts().total().filter(ReadFields::isSure).isPresent());
    }

    private static Print coded(String label) {
        Print print = Print.text();
        columns(print, 300, "BASE IMP.", "%IVA", "CUOTA IVA", "TOTAL");
        columns(print, 314, "266,14", "4,00", "10,65", "276,79");
        columns(print, 328, "209,91", "10,00", "20,99", "230,90");
        columns(print, 342, "186,96", "21,00", "39,26", "226,22");
        return print.at(480, 342, label);
    }

    @Test
    void aTableWithoutAWordForItsTotalIsTakenWholeOrNotAtAll() {
        Print added = coded("TOTAL EUROS");
        columns(added, 356, "663,01", "", "70,90");
        assertEquals("733.91", ReadFields.sure(added.at(500, 384, "733,91"), "total"));
        assertEquals("663.01", ReadFields.sure(added, "taxable_base"));
        // Each row tells what it comes to, and the sum of all is printed.
        assertEquals("733.91", ReadFields.sure(coded("").at(500, 384, "733,91"), "total"));
        assertEquals("", ReadFields.sure(coded("TOTAL EUROS"), "taxable_base"));
    }

    @Test
    void aScanMustPrintSuchATotalTwice() {
        Print once = Print.scan();
        columns(once, 300, "Netto", "MwSt", "Steuer", "Brutto");
        columns(once, 314, "84,24", "19,00%", "16,00", "100,24");
        columns(once, 328, "3,07", "7,00%", "0,22", "3,29");
        assertEquals("", ReadFields.sure(once.at(40, 250, "Sevi EUR 103,53"), "total"));
        assertEquals("103.53", ReadFields.sure(once.at(40, 264, "girocard 103,53"), "total"));
    }

    @Test
    void whatIsExemptMayStandOnALineOfItsOwn() {
        Print bill = sheet().at(40, 300, "IVA 10% s/ 82,12")
                .at(160, 300, "8,21")
                .at(40, 314, "IVA 21% s/ 3,18")
                .at(160, 314, "0,67")
                .at(40, 328, "Exento / no sujeto")
                .at(160, 328, "67,90")
                .at(400, 314, "TOTAL FACTURA 162,08");
        assertEquals("153.20", ReadFields.sure(bill, "taxable_base"));
        assertEquals("8.88", ReadFields.sure(bill, "tax_total"));
    }

    @Test
    void anEquationTellsItsTotal() {
        assertEquals(
                "944.89",
                ReadFields.sure(sheet().at(40, 300, "Base imponible 780,90 + IVA 21% 163,99 = 944,89"), "total"));
    }

    @Test
    void headingsMayBeInTwoLanguages() {
        Print print = sheet().at(40, 300, "Zerga oinarria / Base imponible")
                .at(240, 300, "% BEZ / IVA")
                .at(330, 300, "BEZ kuota / Cuota IVA")
                .at(460, 300, "GUZTIRA / TOTAL")
                .at(190, 314, "615,00")
                .at(300, 314, "21,00")
                .at(420, 314, "129,15")
                .at(540, 314, "744,15");
        assertEquals("615.00", ReadFields.sure(print, "taxable_base"));
    }

    @Test
    void rowsOfGoodsMayStandInTheColumnsOfTheTaxes() {
        Print print = sheet();
        columns(print, 300, "Wartość netto", "VAT", "Kwota VAT", "Wartość brutto");
        columns(print, 314, "826,80", "23%", "190,16", "1016,96");
        columns(print, 328, "167,33", "23%", "38,49", "205,82");
        columns(print, 342, "198,00", "5%", "9,90", "207,90");
        columns(print, 356, "994,13", "23%", "228,65", "1222,78");
        columns(print, 370, "198,00", "5%", "9,90", "207,90");
        print.at(40, 400, "Do zapłaty: 1430,68 PLN");
        assertEquals("1192.13", ReadFields.sure(print, "taxable_base"));
        assertEquals("1430.68", ReadFields.sure(print, "total"));
    }

    @Test
    void proseNamesBaseAndTaxAndTheTotalIsTheirSum() {
        Print prose = sheet().at(
                        40,
                        300,
                        "Suma la base imponible 844,40 euros, más el 21 % de IVA 177,32 euros, lo que hace un total")
                .at(40, 314, "de 1.021,72 euros, que abonarán por transferencia.");
        assertEquals("1021.72", ReadFields.sure(prose, "total"));
        assertEquals("", ReadFields.sure(prose.at(40, 328, "Otros: 2.000,00"), "total"));
    }
}
