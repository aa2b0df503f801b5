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

    /** What a file's name or a supplier's name holds must not steer the terminal. */
    private static String oneLine(String cell) {
        String plain = cell.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
        return plain.length() <= WIDEST ? plain : plain.substring(0, WIDEST - 1) + "…";
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
            widths[i] = Math.max(widths[i], row.get(i).length());
        }
    }

    private String line(int[] widths, List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - row.get(i).length());
            line.append(numbers.contains(i) ? space + row.get(i) : row.get(i) + space)
                    .append("  ");
        }
        return line.toString().stripTrailing();
    }
}
