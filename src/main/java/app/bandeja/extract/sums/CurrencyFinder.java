package app.bandeja.extract.sums;

import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The currency by its signs and codes, see {@code currencies.txt}; the euro where there are none. */
final class CurrencyFinder {
    private static final double SIGNED = 0.95;
    private static final double ASSUMED = 0.75;
    private static final String DOLLAR = "USD";
    private static final Pattern AROUND = Pattern.compile("^[(\\[]+|[)\\]:;,.]+$");
    /** "A$1,320.00": whose dollars, and how many. */
    private static final Pattern AMOUNT = Pattern.compile("(?<=^\\p{Lu}{1,2}\\$)[\\d.,]+$");

    private static final Map<String, String> WORDS = load();
    private static final Set<String> LABELS = Set.of(
            "moneda",
            "divisa",
            "currency",
            "wahrung",
            "rechnungswahrung",
            "devise",
            "valuta",
            "moeda",
            "moneta",
            "txanpona");
    /** More than all mentions. */
    private static final int STATED = 100_000;

    private static final List<String> SIGNS = List.of("€", "£", "₹", "₺", "¥", "₪");

    private final Till till;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Span> first = new HashMap<>();
    private final SharedSigns shared;
    private int dollars;
    private int percents;

    CurrencyFinder(Till till) {
        this.till = till;
        this.shared = new SharedSigns(till.rows());
        for (Row row : till.rows()) {
            for (int i = 0; i < row.size(); i++) {
                count(row.span(i, i + 1));
            }
        }
        // What may be a percent is a dollar where nothing names another currency.
        dollars += counts.isEmpty() ? percents : 0;
        shared.crowns(counts.keySet()).ifPresent(code -> {
            counts.merge(code, 1, Integer::sum);
            first.putIfAbsent(code, shared.firstCrown().orElseThrow());
        });
        if (dollars > 0) {
            whoseDollars().ifPresent(code -> {
                counts.merge(code, dollars, Integer::sum);
                Optional.ofNullable(first.get(DOLLAR)).ifPresent(span -> first.putIfAbsent(code, span));
            });
        }
        till.rows().stream()
                .flatMap(row -> stated(row).stream())
                .findFirst()
                .ifPresent(code -> counts.merge(code, STATED, Integer::sum));
    }

    // Many countries write "$": where a code stands beside it, the code tells whose.
    private Optional<String> whoseDollars() {
        List<String> codes = counts.keySet().stream()
                .filter(code -> !code.equals("EUR") && !code.equals("GBP"))
                .toList();
        if (codes.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(codes.isEmpty() ? shared.currency("$").orElse(DOLLAR) : codes.getFirst());
    }

    // "Moneda: United States Dollar (USD)"
    private static Optional<String> stated(Row row) {
        return LABELS.contains(row.piece(0).key())
                ? IntStream.range(1, row.size())
                        .mapToObj(at -> code(row.span(at, at + 1).text()))
                        .flatMap(Optional::stream)
                        .reduce((_, last) -> last)
                : Optional.empty();
    }

    private static Map<String, String> load() {
        Map<String, String> words = new HashMap<>();
        for (String line : Lines.of("currencies.txt")) {
            String[] parts = line.split("\\s+");
            for (String part : parts) {
                words.put(part.toLowerCase(Locale.ROOT), parts[0]);
            }
        }
        return Map.copyOf(words);
    }

    Optional<Found<Currency>> currency() {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(most -> found(most.getKey(), counts.size() == 1 ? SIGNED : ASSUMED))
                .or(() -> till.all().isEmpty() ? Optional.empty() : Optional.of(assumed()));
    }

    private void count(Span span) {
        String text = span.text();
        if (Misread.is(span)) {
            return;
        }
        if (text.contains("$") && code(text).isEmpty()) {
            dollars += Misread.mayBePercent(span) ? 0 : 1;
            percents += Misread.mayBePercent(span) ? 1 : 0;
            first.putIfAbsent(DOLLAR, span);
        }
        code(text).ifPresent(code -> {
            counts.merge(code, 1, Integer::sum);
            first.putIfAbsent(code, span);
        });
    }

    // "EUR", "(EUR)", "€", "12,30€"; a code in small letters may be a word.
    private static Optional<String> code(String text) {
        for (String sign : SIGNS) {
            if (text.contains(sign)) {
                return Optional.ofNullable(WORDS.get(sign));
            }
        }
        String bare = AMOUNT.matcher(AROUND.matcher(text).replaceAll("")).replaceAll("");
        return Optional.ofNullable(WORDS.get(bare.toLowerCase(Locale.ROOT)))
                .filter(code -> !bare.equalsIgnoreCase(code) || bare.equals(code) || code.equals("EUR"));
    }

    private Found<Currency> found(String code, double confidence) {
        Optional<Span> span = Optional.ofNullable(first.get(code));
        return Found.of(
                Currency.getInstance(code),
                span.map(Span::place).orElse(new Place.Derived(List.of())),
                confidence,
                span.map(Span::reader).orElse(Reader.TEXT));
    }

    private static Found<Currency> assumed() {
        return Found.of(Currency.getInstance("EUR"), new Place.Derived(List.of()), ASSUMED, Reader.TEXT);
    }
}
