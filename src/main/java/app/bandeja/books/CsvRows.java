package app.bandeja.books;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * Text that the spreadsheet of that country opens by a double click: a decimal comma goes with semicolons; days are
 * written 2026-03-10, which every spreadsheet understands.
 */
final class CsvRows implements RowWriter {
    private static final char MARK = '\uFEFF';
    private static final String COMMANDS = "=+-@\t\r\n＝＋－＠";

    private final CsvWriter csv;
    private final char point;

    CsvRows(OutputStream out, Locale locale) throws IOException {
        point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Without it Excel takes the text for one of the last century.
        writer.write(MARK);
        csv = CsvWriter.builder()
                .fieldSeparator(point == ',' ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
    }

    @Override
    public void titles(List<String> titles) {
        csv.writeRecord(titles);
    }

    @Override
    public void row(List<Cell> row) {
        csv.writeRecord(row.stream().map(this::field).toList());
    }

    private String field(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> harmless(text);
            case Cell.Amount(BigDecimal amount) -> amount.toPlainString().replace('.', point);
            case Cell.Day day -> day.day().toString();
            case Cell.Nothing _ -> "";
        };
    }

    /** What a spreadsheet would take for a formula stays text: a supplier's name must not run anything. */
    static String harmless(String text) {
        String stripped = text.stripLeading();
        return isCommand(text) || isCommand(stripped) ? "'" + text : text;
    }

    private static boolean isCommand(String text) {
        return !text.isEmpty() && COMMANDS.indexOf(text.charAt(0)) >= 0;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
