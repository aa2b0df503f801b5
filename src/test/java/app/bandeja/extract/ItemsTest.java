package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.LineItem;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tables and lists of goods as firms print them; each line as {@code description | quantity | price | amount}. */
class ItemsTest {

    private static Print spanish() {
        return Print.text()
                .at(40, 40, "Talleres Inventados, S.L. NIF: J99216582")
                .at(40, 54, "Factura nº: F-77  Fecha: 3/2/2026")
                .at(40, 100, "Ref.")
                .at(90, 100, "Descripción")
                .at(300, 100, "Cant.")
                .at(350, 100, "Precio")
                .at(410, 100, "Dto.%")
                .at(460, 100, "IVA")
                .at(520, 100, "Importe");
    }

    private static Print row(Print print, double y, String... cells) {
        double[] rights = {0, 325, 380, 435, 475, 555};
        print.at(40, y, "A-12").at(90, y, cells[0]);
        for (int i = 1; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                print.at(rights[i] - cells[i].length() * 5, y, cells[i]);
            }
        }
        return print;
    }

    private static Print sums(Print print, double y, String base, String tax, String total) {
        return print.pair(y, "Base imponible", base)
                .pair(y + 14, "IVA 21 %", tax)
                .pair(y + 28, "Total factura", total);
    }

    private static List<String> lines(Page... pages) {
        Draft draft = new Extractor()
                .drafts(new Reading(Arrays.asList(pages), List.of(), List.of()), Set.of())
                .getFirst();
        return draft.lines().stream().map(ItemsTest::text).toList();
    }

    private static String text(LineItem line) {
        return String.join(
                " | ",
                value(line.description()),
                value(line.quantity()),
                value(line.unitPrice()),
                value(line.amount()));
    }

    private static String value(Optional<? extends Found<?>> found) {
        return found.map(Found::value).map(Object::toString).orElse("-");
    }

    @Test
    void columnsAreToldByTheirHeadings() {
        Print print = spanish();
        row(print, 120, "Correa 3 kg", "2", "12,900", "", "21", "25,80");
        row(print, 134, "Filtro de aceite", "4", "10,00", "5", "21", "38,00");
        assertEquals(
                List.of("Correa 3 kg | 2 | 12.900 | 25.80", "Filtro de aceite | 4 | 10.00 | 38.00"),
                lines(sums(print, 170, "63,80", "13,40", "77,20").page(1)));
    }

    @Test
    void whatDoesNotAddUpIsNotGiven() {
        Print print = spanish();
        row(print, 120, "Correa 3 kg", "2", "12,90", "", "21", "25,80");
        row(print, 134, "Filtro de aceite", "4", "10,00", "5", "21", "38,00");
        assertEquals(
                List.of(), lines(sums(print, 170, "163,80", "34,40", "198,20").page(1)));
    }

    @Test
    void aDescriptionRunsOverSeveralRows() {
        Print print = spanish();
        row(print, 120, "Revisión del vehículo", "1", "60,00", "", "21", "60,00");
        print.at(90, 131, "de 90.000 km, con cambio");
        print.at(90, 142, "de aceite");
        row(print, 160, "Filtro de aceite", "4", "10,00", "5", "21", "38,00");
        assertEquals(
                List.of(
                        "Revisión del vehículo de 90.000 km, con cambio de aceite | 1 | 60.00 | 60.00",
                        "Filtro de aceite | 4 | 10.00 | 38.00"),
                lines(sums(print, 190, "98,00", "20,58", "118,58").page(1)));
    }

    @Test
    void deliveryNotesBetweenTheLinesAreNoPartOfThem() {
        Print print = spanish();
        print.at(90, 120, "Albarán 5544 de 7/1/2026");
        row(print, 134, "Correa", "2", "30,00", "", "21", "60,00");
        print.at(90, 148, "Albarán 5545 de 9/1/2026");
        row(print, 162, "Filtro de aceite", "4", "10,00", "5", "21", "38,00");
        assertEquals(
                List.of("Correa | 2 | 30.00 | 60.00", "Filtro de aceite | 4 | 10.00 | 38.00"),
                lines(sums(print, 190, "98,00", "20,58", "118,58").page(1)));
    }

    @Test
    void whatIsCarriedOverIsCountedOnce() {
        Print first = spanish();
        row(first, 120, "Correa", "2", "30,00", "", "21", "60,00");
        first.pair(140, "Suma y sigue", "60,00");
        Print second = spanish();
        second.pair(114, "Suma anterior", "60,00");
        row(second, 130, "Filtro de aceite", "4", "10,00", "5", "21", "38,00");
        assertEquals(
                List.of("Correa | 2 | 30.00 | 60.00", "Filtro de aceite | 4 | 10.00 | 38.00"),
                lines(
                        first.page(1),
                        sums(second, 190, "98,00", "20,58", "118,58").page(2)));
    }

    @Test
    void aDiscountOnTheWholeStandsBetweenTheLinesAndTheBase() {
        Print print = spanish();
        row(print, 120, "Correa", "2", "30,00", "", "21", "60,00");
        row(print, 134, "Filtro de aceite", "4", "10,00", "", "21", "40,00");
        print.pair(156, "Importe bruto", "100,00").pair(170, "Dto. pronto pago 2 %", "-2,00");
        assertEquals(
                List.of("Correa | 2 | 30.00 | 60.00", "Filtro de aceite | 4 | 10.00 | 40.00"),
                lines(sums(print, 190, "98,00", "20,58", "118,58").page(1)));
    }

    @Test
    void theAmountThatAddsUpIsTakenWhereTaxIsShownPerLine() {
        Print print = Print.text()
                .at(40, 40, "Inventive Ltd  VAT no: GB123456789")
                .at(40, 100, "Item")
                .at(250, 100, "Qty")
                .at(300, 100, "Unit price")
                .at(380, 100, "Net amount")
                .at(460, 100, "VAT")
                .at(510, 100, "Total")
                .at(40, 120, "Widget")
                .at(255, 120, "3")
                .at(325, 120, "10.00")
                .at(405, 120, "30.00")
                .at(455, 120, "6.00")
                .at(510, 120, "36.00");
        print.pair(160, "Net amount", "30.00").pair(174, "VAT 20 %", "6.00").pair(188, "Total amount", "36.00");
        assertEquals(List.of("Widget | 3 | 10.00 | 30.00"), lines(print.page(1)));
    }

    @Test
    void aTicketHasNoHeadings() {
        Print print = Print.text()
                .at(40, 40, "FERRETERIA INVENTADA S.L. CIF: J99216582")
                .at(40, 54, "FACTURA SIMPLIFICADA")
                .at(40, 82, "1 BROCHA N.20")
                .at(150, 82, "2,40")
                .at(200, 82, "2,40")
                .at(40, 96, "2 SILICONA")
                .at(150, 96, "5,75")
                .at(195, 96, "11,50")
                .at(40, 110, "TOTAL")
                .at(195, 110, "13,90")
                .at(40, 138, "IVA%")
                .at(100, 138, "BASE")
                .at(195, 138, "CUOTA")
                .at(40, 152, "21")
                .at(100, 152, "11,49")
                .at(200, 152, "2,41");
        assertEquals(List.of("BROCHA N.20 | 1 | 2.40 | 2.40", "SILICONA | 2 | 5.75 | 11.50"), lines(print.page(1)));
    }

    @Test
    void aSumLessADiscountIsNoListOfGoods() {
        Print print = Print.text()
                .at(40, 40, "Talleres Inventados, S.L. NIF: J99216582")
                .pair(156, "Importe bruto", "100,00")
                .pair(170, "Dto. pronto pago 2 %", "-2,00");
        assertEquals(
                List.of(), lines(sums(print, 190, "98,00", "20,58", "118,58").page(1)));
    }

    @Test
    void aCreditNotesLinesAreNegativeAsItsAmountsAre() {
        Print print = spanish().at(40, 68, "FACTURA DE ABONO");
        row(print, 120, "Devolución de correa", "2", "30,00", "", "21", "60,00");
        row(print, 134, "Devolución de filtro", "4", "10,00", "5", "21", "38,00");
        assertEquals(
                List.of("Devolución de correa | -2 | 30.00 | -60.00", "Devolución de filtro | -4 | 10.00 | -38.00"),
                lines(sums(print, 170, "98,00", "20,58", "118,58").page(1)));
    }

    @Test
    void carriageStandsOutsideOfTheDescriptionsColumn() {
        Print print = spanish();
        row(print, 120, "Correa", "2", "30,00", "", "21", "60,00");
        row(print, 134, "Filtro de aceite", "4", "10,00", "", "21", "40,00");
        print.pair(156, "Portes", "12,00");
        assertEquals(
                List.of("Correa | 2 | 30.00 | 60.00", "Filtro de aceite | 4 | 10.00 | 40.00", "Portes | - | - | 12.00"),
                lines(sums(print, 190, "112,00", "23,52", "135,52").page(1)));
    }

    @Test
    void aTaxThatIsAskedForBeforeTheBaseIsALine() {
        Print print = Print.text()
                .at(40, 40, "Luz Inventada, S.A. NIF: A99216582")
                .at(40, 100, "Potencia contratada")
                .at(525, 100, "64,82")
                .at(40, 114, "Energía consumida")
                .at(520, 114, "200,00")
                .at(40, 128, "Impuesto electricidad (5,11269 %)")
                .at(525, 128, "13,54")
                .at(40, 142, "Alquiler de equipos")
                .at(530, 142, "1,64");
        assertEquals(
                List.of(
                        "Potencia contratada | - | - | 64.82",
                        "Energía consumida | - | - | 200.00",
                        "Impuesto electricidad (5,11269 %) | - | - | 13.54",
                        "Alquiler de equipos | - | - | 1.64"),
                lines(sums(print, 190, "280,00", "58,80", "338,80").page(1)));
    }
}
