package app.bandeja.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Rows in columns as wide as what stands in them. */
final class TextTable {
    private static final int WIDEST = 60;

    private final List<String> heads;
    private final Set<Integer> numbers;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param numbers columns (from 0) that are set to the right */
    TextTable(Set<Integer> numbers, String... heads) {
        this.heads = Arrays.asList(heads);
        this.numbers = numbers;
    }

    void add(String... cells) {
        rows.add(Arrays.stream(cells).map(TextTable::oneLine).toList());
    }

    private static String oneLine(String cell) {
        return Columns.cut(PlainText.of(cell), WIDEST);
    }

    void print(PrintWriter out) {
        int[] widths = new int[heads.size()];
        measure(widths, heads);
        rows.forEach(row -> measure(widths, row));
        out.println(line(widths, heads));
        out.println("-".repeat(Arrays.stream(widths).sum() + 2 * (widths.length - 1)));
        rows.forEach(row -> out.println(line(widths, row)));
    }

    private static void measure(int[] widths, List<String> row) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
        }
    }

    private String line(int[] widths, List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - Columns.of(row.get(i)));
            line.append(numbers.contains(i) ? space + row.get(i) : row.get(i) + space)
                    .append("  ");
        }
        return line.toString().stripTrailing();
    }
}
