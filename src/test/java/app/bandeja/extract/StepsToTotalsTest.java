package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Totals that are reached by steps: what each step adds or takes off must be named, and the sums must hold. */
class StepsToTotalsTest {

    private static Print invoice() {
        return Print.text().at(40, 40, "Factura 2025-17").at(40, 54, "NIF J99216582");
    }

    private static String read(Print print, String name) {
        return Optional.ofNullable(FieldValues.of(new Extractor()
                                .drafts(print.reading(), Set.of())
                                .getFirst())
                        .values()
                        .get(name))
                .map(found -> found.value().toString())
                .orElse("");
    }

    private static Print stepped(String shipping) {
        return invoice()
                .pair(300, "Subtotal", "292,50")
                .pair(314, "Descuento WEB10", "-29,25")
                .pair(328, "Gastos de envío", shipping)
                .pair(342, "IVA 21%", "56,52")
                .pair(356, "Total", "325,67");
    }

    @Test
    void aPartOfTheGoodsMayBearNoTax() {
        Print told = Print.text()
                .pair(300, "Subtotal", "310.00")
                .at(320, 314, "Tax 15% on 110.00")
                .at(520, 314, "16.50")
                .pair(328, "Total", "326.50");
        assertEquals("310.00", ReadFields.sure(told, "taxable_base"));
        assertEquals("326.50", ReadFields.sure(told, "total"));
        Print printed = Print.text()
                .pair(286, "Parts", "110.00")
                .pair(293, "Labor", "200.00")
                .pair(307, "Subtotal", "310.00")
                .pair(321, "Sales tax (15%)", "16.50")
                .pair(335, "Total", "326.50");
        assertEquals("310.00", ReadFields.sure(printed, "taxable_base"));
    }

    @Test
    void whatWasPaidForTheCustomerIsNoPartOfTheGoods() {
        assertEquals("310.00", ReadFields.sure(withRest("Formación"), "taxable_base"));
        assertEquals("", ReadFields.sure(withRest("Suplidos"), "taxable_base"));
        assertEquals("", ReadFields.sure(withRest("Fianza"), "taxable_base"));
    }

    private static Print withRest(String label) {
        return Print.text()
                .pair(279, "Honorarios", "110,00")
                .pair(293, label, "200,00")
                .pair(307, "Base", "310,00")
                .pair(321, "IVA 21%", "23,10")
                .pair(335, "Total", "333,10");
    }

    @Test
    void aPartThatNothingPrintsIsNotMadeUp() {
        Print print = Print.text()
                .pair(286, "Parts", "110.00")
                .pair(307, "Subtotal", "310.00")
                .pair(321, "Sales tax (15%)", "16.50")
                .pair(335, "Total", "326.50");
        assertEquals("", ReadFields.sure(print, "taxable_base"));
    }

    @Test
    void theBaseIsMadeOfSubtotalDiscountAndShipping() {
        Print print = stepped("5,90");
        assertEquals("269.15", read(print, "taxable_base"));
        assertEquals("56.52", read(print, "tax_total"));
        assertEquals("325.67", read(print, "total"));
        assertEquals("21.00", read(print, "tax_lines[0].rate"));
    }

    @Test
    void stepsThatDoNotLeadToTheTotalMakeNoBase() {
        assertEquals("", read(stepped("5,99"), "tax_lines[0].rate"));
    }

    @Test
    void anAmountWithoutANameOnTheWayMakesNoBase() {
        Print print = invoice()
                .pair(300, "Subtotal", "304,00")
                .pair(314, "Algo más", "6,00")
                .pair(328, "IVA 21%", "65,10")
                .pair(342, "Total", "375,10");
        assertEquals("", read(print, "tax_lines[0].rate"));
    }

    @Test
    void disbursementsAreNoPartOfTheTotalWhateverTheLastLineIsCalled() {
        Print print = invoice()
                .pair(300, "Base imponible", "379,62")
                .pair(314, "I.V.A. 21,00%", "79,72")
                .pair(328, "Suplidos: tasa judicial", "6,30")
                .pair(342, "I.R.P.F. 15,00%", "-56,94")
                .pair(356, "Total", "408,70");
        assertEquals("459.34", read(print, "total"));
        assertEquals("408.70", read(print, "amount_due"));
    }

    @Test
    void whatMayBePartOfTheTotalIsNotTakenOutOfIt() {
        Print print = invoice()
                .pair(300, "Base imponible", "100,00")
                .pair(314, "IVA 21%", "21,00")
                .pair(328, "Portes", "5,00")
                .pair(342, "Total", "126,00");
        assertEquals("126.00", read(print, "total"));
    }

    @Test
    void aRateMayBeWrittenIntoTheNameOfTheTax() {
        Print print = Print.text().at(40, 40, "Fatura FT 2025/212").at(40, 54, "NIF 506964434");
        print.at(40, 300, "Imposto").at(140, 300, "Incidência").at(240, 300, "Valor");
        print.at(40, 314, "IVA6").at(140, 314, "238,00").at(240, 314, "14,28");
        print.at(40, 328, "IVA23").at(140, 328, "38,00").at(240, 328, "8,74");
        print.pair(360, "Total", "299,02");
        assertEquals("276.00", read(print, "taxable_base"));
        assertEquals("23.02", read(print, "tax_total"));
    }

    @Test
    void aBritishSupplierWhoPrintsNoCurrencyMeansPounds() {
        Print print = Print.text()
                .at(40, 40, "Sales Invoice No 55821")
                .at(40, 54, "VAT Reg No GB980780684")
                .pair(300, "Net", "100.00")
                .pair(314, "VAT 20%", "20.00")
                .pair(328, "Invoice total", "120.00");
        assertEquals("GBP", read(print, "currency"));
    }

    private static Print untold(String last) {
        return Print.text()
                .at(40, 40, "Rechnung Nr. 30064443")
                .at(40, 54, "USt-IdNr. DE136695976")
                .pair(300, "Grundgebühr", "3,89")
                .pair(314, "Nutzung", last)
                .pair(342, "Total EUR", "9,28");
    }

    @Test
    void aForeignInvoiceWithoutAWordOfTaxBearsNoneIfItsLinesMakeTheTotal() {
        assertEquals("9.28", read(untold("5,39"), "taxable_base"));
        assertEquals("0.00", read(untold("5,39"), "tax_total"));
        assertEquals("", read(untold("5,40"), "tax_total"));
        assertEquals("", read(untold("5,39").at(40, 360, "MwSt. 19 %"), "tax_total"));
    }

    @Test
    void thatThereIsNoTaxIsNeverSureWhereNoWordIsSaidOfIt() {
        Draft draft = new Extractor().drafts(untold("5,39").reading(), Set.of()).getFirst();
        double tax = draft.amounts().taxTotal().orElseThrow().confidence();
        assertTrue(tax < 0.5, "a statement of account lists amounts that add up as well");
    }

    @Test
    void theTotalStandsOnceMoreAmongTheStepsToWhatIsDue() {
        Print print = invoice()
                .pair(300, "Base imponible", "275,00")
                .pair(314, "IVA 21%", "57,75")
                .pair(328, "Total honorarios con IVA", "332,75")
                .pair(342, "Suplidos", "95,30")
                .pair(356, "TOTAL A PAGAR", "428,05");
        assertEquals("332.75", read(print, "total"));
        assertEquals("428.05", read(print, "amount_due"));
    }

    @Test
    void whatLiesBetweenTotalAndDueStandsBesideThem() {
        assertTrue(doubts("66,00", "1.133,51").isEmpty());
        assertEquals(1, doubts("66,00", "1.143,51").size());
    }

    private static List<?> doubts(String containers, String due) {
        Print print = invoice();
        String[] heads = {"BASE IMPONIBLE", "% IVA", "CUOTA IVA", "TOTAL FACTURA", "ENVASES", "A PAGAR"};
        String[] values = {"882,24", "21,00", "185,27", "1.067,51", containers, due};
        for (int i = 0; i < heads.length; i++) {
            print.at(30 + 90 * i, 300, heads[i]).at(35 + 90 * i, 312, values[i]);
        }
        return new Extractor()
                .drafts(print.reading(), Set.of())
                .getFirst()
                .amounts()
                .total()
                .orElseThrow()
                .others();
    }

    private static Print taxedApart(String tax) {
        return invoice()
                .at(40, 200, "Café natural")
                .at(300, 200, "IVA 10%")
                .at(520, 200, "332,40")
                .at(40, 214, "Azúcar")
                .at(300, 214, "IVA 10%")
                .at(525, 214, "28,40")
                .at(40, 228, "Alquiler")
                .at(300, 228, "IVA 21%")
                .at(525, 228, "18,00")
                .pair(300, "Importe sin impuestos", "378,80")
                .pair(314, "IVA 10%", tax)
                .pair(328, "IVA 21%", "3,78")
                .pair(342, "Total", "418,66");
    }

    @Test
    void theGoodsOfEachRateAreItsBaseWhereOnlyTaxesArePrinted() {
        assertEquals("378.80", read(taxedApart("36,08"), "taxable_base"));
        assertEquals("39.86", read(taxedApart("36,08"), "tax_total"));
        assertEquals("360.80", read(taxedApart("36,08"), "tax_lines[0].base"));
        assertEquals("", read(taxedApart("35,08"), "tax_lines[1].base"));
    }

    @Test
    void aWordOfTheGoodsIsNoTax() {
        Print print = invoice()
                .at(40, 200, "Harina tipo 00 saco 25 kg")
                .at(330, 200, "6")
                .at(400, 200, "22,40")
                .at(520, 200, "134,40")
                .at(40, 240, "Operación exenta - entrega intracomunitaria")
                .pair(300, "Total neto", "134,40")
                .pair(314, "IVA 0%", "0,00")
                .pair(328, "Total a pagar", "134,40");
        assertEquals("134.40", read(print, "taxable_base"));
        assertEquals("0.00", read(print, "tax_total"));
    }

    private static Print listed(String second, String sum) {
        return Print.text()
                .at(40, 40, "Factura 2026/0391")
                .pair(300, "Base imponible", "297,50")
                .pair(314, "IVA 21 % s/ 297,50", "62,48")
                .at(40, 328, "SUPLIDOS")
                .pair(342, "Tasa (2 x 27,85)", "55,70")
                .pair(356, "Informe", second)
                .pair(370, "Total suplidos", sum)
                .pair(384, "TOTAL FACTURA", "445,08");
    }

    @Test
    void whatWasPaidForTheCustomerMayBeListedBelowAHeading() {
        assertEquals("359.98", ReadFields.sure(listed("29,40", "85,10"), "total"));
        assertEquals("445.08", read(listed("29,40", "85,10"), "amount_due"));
        assertEquals("", ReadFields.sure(listed("19,40", "75,10"), "total").replace("445.08", ""));
    }

    private static Print lawyer(String withheldOf, String withheld, String left) {
        return Print.text()
                .at(40, 40, "Fattura 27/2025")
                .pair(300, "Totale imponibile", "1.924,00")
                .pair(314, "I.V.A. 22% su 1.924,00", "423,28")
                .pair(328, "Spese esenti ex art. 15", "143,00")
                .pair(342, "Totale fattura", "2.490,28")
                .pair(356, "Ritenuta d'acconto 20% su " + withheldOf, withheld)
                .pair(370, "Netto a pagare", left);
    }

    @Test
    void taxMayBeWithheldOfAPartOfTheBase() {
        Print lawyer = lawyer("1.850,00", "370,00", "2.120,28");
        assertEquals("2347.28", ReadFields.sure(lawyer, "total"));
        assertEquals("2120.28", read(lawyer, "amount_due"));
        assertEquals("370.00", read(lawyer, "withholding.amount"));
    }

    @Test
    void disbursementsMayStandAboveTheBase() {
        Print customs = Print.text()
                .at(40, 40, "Factura IMP-260911")
                .pair(300, "TOTAL SUPLIDOS", "4.706,84")
                .pair(314, "BASE IMPONIBLE", "207,60")
                .pair(328, "I.V.A. 21,00 %", "43,60")
                .pair(342, "TOTAL FACTURA", "4.958,04");
        assertEquals("251.20", ReadFields.sure(customs, "total"));
        assertEquals("4958.04", read(customs, "amount_due"));
    }
}
