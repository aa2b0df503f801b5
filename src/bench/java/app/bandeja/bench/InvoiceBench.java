package app.bandeja.bench;

import app.bandeja.store.Database;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long the table of invoices takes to open, to be searched, sorted and scrolled, in H2 and in PostgreSQL: the first
 * time, and the median of the times after it. Arguments: how many invoices, the folder of the books, and which databases.
 */
public final class InvoiceBench {
    private InvoiceBench() {}

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 && !arguments[0].isBlank() ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path folder = Path.of(arguments.length > 1 ? arguments[1] : "target/bench-invoices");
        List<BenchBooks.Kind> kinds = arguments.length > 2
                ? Stream.of(arguments[2].split(","))
                        .map(BenchBooks.Kind::valueOf)
                        .toList()
                : List.of(BenchBooks.Kind.values());
        String only = arguments.length > 3 ? arguments[3] : "";
        Map<BenchBooks.Kind, List<InvoiceQuestions.Line>> answers = new EnumMap<>(BenchBooks.Kind.class);
        for (BenchBooks.Kind kind : kinds) {
            answers.put(kind, ask(folder, kind, count, only));
        }
        print(answers);
    }

    private static List<InvoiceQuestions.Line> ask(Path folder, BenchBooks.Kind kind, int count, String only)
            throws Exception {
        try (BenchBooks books = BenchBooks.in(folder, kind, count)) {
            long before = System.nanoTime();
            try (Database database = Database.open(books.options())) {
                System.out.printf("%s opened in %d ms%n", kind, (System.nanoTime() - before) / 1_000_000);
                return new InvoiceQuestions(database.search(), only).ask();
            }
        }
    }

    private static void print(Map<BenchBooks.Kind, List<InvoiceQuestions.Line>> answers) {
        System.out.printf("| %-44s |", "milliseconds: the first time, then the median");
        answers.keySet().forEach(kind -> System.out.printf(" %20s |", kind));
        System.out.printf(" %7s |%n", "rows");
        List<InvoiceQuestions.Line> first = answers.values().iterator().next();
        for (int i = 0; i < first.size(); i++) {
            System.out.printf("| %-44s |", first.get(i).what());
            for (List<InvoiceQuestions.Line> lines : answers.values()) {
                System.out.printf(
                        " %9d %10d |", lines.get(i).first(), lines.get(i).median());
            }
            System.out.printf(" %7d |%n", first.get(i).rows());
        }
    }
}
