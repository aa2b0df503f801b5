package app.bandeja.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.extract.Print;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static List<String> rows(Print print) {
        return Sheet.of(List.of(print.page(1))).rows().stream()
                .map(row -> row.span(0, row.size()).text())
                .toList();
    }

    @Test
    void wordsOfOneLineAreOneRowFromLeftToRight() {
        Print print =
                Print.text().at(300, 60, "Total 12,10").at(40, 40, "Factura 7").at(40, 60, "Gracias");
        assertEquals(List.of("Factura 7", "Gracias Total 12,10"), rows(print));
    }

    @Test
    void aLeaningPageKeepsItsRows() {
        Print print = Print.scan().leaning(0.03);
        for (int i = 0; i < 8; i++) {
            print.at(40, 100 + 12 * i, "Concepto numero " + i).at(480, 100 + 12 * i, i + ",00");
        }
        assertEquals("Concepto numero 3 3,00", rows(print).get(3));
        assertEquals(8, rows(print).size());
    }

    @Test
    void aLargeFigureBesideASmallLabelSharesItsRow() {
        assertEquals(
                List.of("Factura 26/0643"),
                rows(Print.text().at(40, 40, "Factura").sized(120, 40, 2.2, "26/0643")));
    }

    @Test
    void lettersPrintedApartAreOneWord() {
        assertEquals(List.of("FACTURA"), rows(Print.text().at(40, 40, "F A C T U R A")));
    }

    @Test
    void whatWasPrintedWithoutASpaceIsCut() {
        assertEquals(
                List.of("Total: 12,30", "NIF /CIF", "IVA 21%", "Nº 123", "19:13 http://x"),
                rows(Print.text()
                        .at(40, 40, "Total:12,30")
                        .at(40, 60, "NIF/CIF")
                        .at(40, 80, "IVA21%")
                        .at(40, 100, "Nº123")
                        .at(40, 120, "19:13 http://x")));
    }

    @Test
    void aWideGapBeginsACell() {
        Row row = Print.text().at(40, 40, "Base imponible").at(300, 40, "12,10").row();
        assertEquals(List.of(0, 0, 1), row.pieces().stream().map(Piece::cell).toList());
    }
}
