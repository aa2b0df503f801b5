package app.bandeja.extract.sums;

import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The currency by its signs; the euro where there are none. */
final class CurrencyFinder {
    private static final double SIGNED = 0.95;
    private static final double ASSUMED = 0.75;
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("$", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("£", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("chf", "CHF"),
            Map.entry("pln", "PLN"),
            Map.entry("sek", "SEK"),
            Map.entry("dkk", "DKK"));

    private final Till till;

    CurrencyFinder(Till till) {
        this.till = till;
    }

    Optional<Found<Currency>> currency() {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Span> first = new HashMap<>();
        for (Row row : till.rows()) {
            for (int i = 0; i < row.size(); i++) {
                Span span = row.span(i, i + 1);
                named(row.piece(i)).ifPresent(code -> {
                    counts.merge(code, 1, Integer::sum);
                    first.putIfAbsent(code, span);
                });
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(most -> found(most.getKey(), first, counts.size() == 1 ? SIGNED : ASSUMED))
                .or(() -> till.all().isEmpty() ? Optional.empty() : Optional.of(assumed()));
    }

    private static Found<Currency> found(String code, Map<String, Span> first, double confidence) {
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

    private static Optional<String> named(Piece piece) {
        String word = WORDS.get(piece.key());
        if (word != null) {
            return Optional.of(word);
        }
        for (String sign : List.of("€", "$", "£")) {
            if (piece.text().contains(sign)) {
                return Optional.ofNullable(WORDS.get(sign));
            }
        }
        return Optional.empty();
    }
}
