package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.TaxLine;
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
}
