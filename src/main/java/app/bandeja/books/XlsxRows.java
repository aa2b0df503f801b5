package app.bandeja.books;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook: numbers are numbers, days are days, and text is text whatever it begins with. A sheet that is full goes on
 * in another.
 */
final class XlsxRows implements RowWriter {
    /** Rows that are held until they are written. */
    private static final int HELD = 500;

    private static final int LONGEST = 32_767;
    private static final double WIDTH = 16;

    private final Workbook book;
    private final String name;
    private final int most;
    private List<String> titles = List.of();
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    XlsxRows(OutputStream out, String name) {
        this(out, name, Worksheet.MAX_ROWS);
    }

    XlsxRows(OutputStream out, String name, int most) {
        this.book = new Workbook(out, "Bandeja", "1.0");
        this.name = name;
        this.most = most;
        this.sheet = book.newWorksheet(name);
    }

    @Override
    public void titles(List<String> wanted) {
        titles = wanted;
        for (int column = 0; column < wanted.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, wanted.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        if (row == most) {
            sheet.finish();
            sheets++;
            sheet = book.newWorksheet(name + " " + sheets);
            titles(titles);
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % HELD == 0) {
            sheet.flush();
        }
    }

    // Strings stand in their cells: a table of shared ones would grow with the rows.
    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Text(String text) -> sheet.inlineString(row, column, printable(text));
            case Cell.Amount(BigDecimal amount) -> {
                sheet.value(row, column, amount);
                sheet.style(row, column).format("#,##0.00").set();
            }
            case Cell.Day day -> {
                sheet.value(row, column, day.day());
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Cell.Nothing _ -> {}
        }
    }

    /** XML takes no control characters, and a cell no longer text. */
    private static String printable(String text) {
        String clean = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
        book.close();
    }
}
