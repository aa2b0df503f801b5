package app.bandeja.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.store.Database;
import app.bandeja.store.DatabaseOptions;
import app.bandeja.store.InvoiceFilter;
import app.bandeja.store.InvoiceOrder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFilesTest {
    private static final Locale SPAIN = Locale.of("es", "ES");
    private static final List<Cell> ROW = List.of(
            new Cell.Day(LocalDate.of(2026, 3, 10)),
            new Cell.Text("Ferretería \"El Candado\"; S.L."),
            new Cell.Amount(new BigDecimal("-1234.50")),
            new Cell.Nothing(),
            new Cell.Text("=HYPERLINK(\"http://example.org\")"));

    @TempDir
    private Path folder;

    private static String csv(Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvRows rows = new CsvRows(out, locale)) {
            rows.titles(List.of("Fecha", "Proveedor"));
            rows.row(ROW);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void textIsWrittenAsTheSpreadsheetOfTheCountryReadsIt() throws IOException {
        assertEquals(
                "\uFEFFFecha;Proveedor\r\n2026-03-10;\"Ferretería \"\"El Candado\"\"; S.L.\";-1234,50;;"
                        + "\"'=HYPERLINK(\"\"http://example.org\"\")\"\r\n",
                csv(SPAIN));
        assertTrue(csv(Locale.UK).contains("2026-03-10,\"Ferretería \"\"El Candado\"\"; S.L.\",-1234.50,,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+34 952", "-5", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"})
    void nothingInTextIsTakenForAFormula(String text) {
        assertEquals("'" + text, CsvRows.harmless(text));
    }

    @Test
    void aWorkbookHoldsNumbersAndDaysAndTextThatIsNoFormula() throws IOException {
        String sheet = sheet(10);
        assertTrue(sheet.contains("<v>-1234.50</v>") || sheet.contains("<v>-1234.5</v>"), sheet);
        assertTrue(sheet.contains("<v>46091"), sheet); // 10 March 2026 as a spreadsheet counts days
        assertTrue(sheet.contains("=HYPERLINK("), sheet);
        assertFalse(sheet.contains("<f>"), sheet);
    }

    @Test
    void aFullSheetGoesOnInAnother() throws IOException {
        assertTrue(parts(3).contains("xl/worksheets/sheet2.xml"));
        assertFalse(parts(10).contains("xl/worksheets/sheet2.xml"));
    }

    private Path workbook(int most) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                XlsxRows rows = new XlsxRows(out, "Facturas", most)) {
            rows.titles(List.of("Fecha", "Proveedor"));
            for (int i = 0; i < 4; i++) {
                rows.row(ROW);
            }
        }
        return file;
    }

    private List<String> parts(int most) throws IOException {
        try (ZipFile zip = new ZipFile(workbook(most).toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private String sheet(int most) throws IOException {
        try (ZipFile zip = new ZipFile(workbook(most).toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsToldInASentence() throws IOException {
        Path blocked = Files.createDirectory(folder.resolve("blocked.csv"));
        try (Database database = books()) {
            assertEquals(
                    "No se ha podido escribir el archivo: no existe la carpeta " + folder.resolve("none") + ".",
                    failed(database, folder.resolve("none/f.csv")));
            assertTrue(failed(database, blocked).startsWith("No se ha podido escribir el archivo " + blocked));
        }
        assertFalse(Files.exists(folder.resolve("blocked.csv.part")));
    }

    @Test
    void theFileThatStoodThereIsReplacedByAWholeOne() throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), "old");
        try (Database database = books()) {
            assertEquals(new ExportResult.Written(file, 0), export(database, file));
        }
        assertTrue(Files.readString(file).startsWith("\uFEFFFecha;"));
        assertFalse(Files.exists(folder.resolve("f.csv.part")));
    }

    private Database books() {
        return Database.open(
                new DatabaseOptions("jdbc:h2:file:" + folder.resolve("books"), Optional.empty(), Optional.empty()));
    }

    private static String failed(Database database, Path file) {
        return ((ExportResult.Failed) export(database, file)).sentence();
    }

    private static ExportResult export(Database database, Path file) {
        return new ExportDesk(database.search(), SPAIN)
                .export(
                        new ExportOrder(
                                InvoiceFilter.ALL, InvoiceOrder.LATEST_READ, RowPer.INVOICE, ExportFormat.CSV, file),
                        ExportProgress.NOBODY);
    }
}
