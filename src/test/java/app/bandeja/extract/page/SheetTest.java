package app.bandeja.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.extract.Print;
import app.bandeja.invoice.Box;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Word;
import java.util.ArrayList;
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
    void whatIsPrintedUprightInTheMarginIsALineOfItsOwnFromBottomToTop() {
        List<Word> words = new ArrayList<>(List.of(
                new Word("S.L.", new Box(20, 200, 8, 20), 1),
                new Word("Inventados,", new Box(20, 225, 8, 55), 1),
                new Word("Talleres", new Box(20, 285, 8, 40), 1)));
        words.addAll(Print.text()
                .at(60, 230, "Factura 7")
                .at(60, 290, "Total 12,10")
                .page(1)
                .words());
        Page page = new Page(1, 595, 842, words, Reader.TEXT);
        assertEquals(
                List.of("Factura 7", "Total 12,10", "Talleres Inventados, S.L."),
                Sheet.of(List.of(page)).rows().stream()
                        .map(row -> row.span(0, row.size()).text())
                        .toList());
    }

    @Test
    void proseWhoseWordsAreDrivenApartIsOneCell() {
        Print prose = Print.text();
        Print table = Print.text();
        for (int i = 0; i < 9; i++) {
            prose.at(40 + 35 * i, 40, "words");
            table.at(40 + 35 * i + (i % 2) * 2, 40, "words");
        }
        assertEquals(1, cells(prose));
        assertEquals(5, cells(table), "uneven gaps, the wider of which part columns");
    }

    private static int cells(Print print) {
        return Sheet.of(List.of(print.page(1))).rows().getFirst().cells().size();
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

    @Test
    void aShortWordOfAnUprightLineBelongsToIt() {
        List<Word> words = List.of(
                new Word("J99216582", new Box(20, 100, 7, 55), 1),
                new Word("NIF", new Box(20, 160, 7, 13), 1),
                new Word("S.A.", new Box(20, 178, 7, 12), 1),
                new Word("Inventados,", new Box(20, 195, 7, 50), 1),
                new Word("Talleres", new Box(20, 250, 7, 40), 1),
                new Word("del", new Box(20, 293, 7, 9), 1),
                new Word("Luz", new Box(20, 305, 7, 10), 1));
        assertEquals(
                List.of("Luz del Talleres Inventados, S.A. NIF J99216582"),
                Sheet.of(List.of(new Page(1, 595, 842, words, Reader.TEXT))).rows().stream()
                        .map(row -> row.span(0, row.size()).text())
                        .toList());
    }
}
