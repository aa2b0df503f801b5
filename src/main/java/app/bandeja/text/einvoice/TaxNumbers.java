package app.bandeja.text.einvoice;

import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.TaxId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Of the numbers under which a party is known, the one that tells it apart in the books; the others stay beside it. */
final class TaxNumbers {
    /** VAT ids before tax numbers, and those before registers (EN 16931 BT-31, BT-32, BT-30). */
    private static final Map<String, Integer> RANKS = Map.of("VA", 0, "VAT", 0, "FC", 1);

    private static final int LAST = 2;
    private static final double ALSO = 0.5;

    private TaxNumbers() {}

    /** @param scheme of a number, empty if none is stated */
    static Optional<Found<TaxId>> best(
            Stream<Element> numbers, Function<Element, String> scheme, Optional<String> country) {
        List<Found<TaxId>> ranked = numbers.filter(element -> !element.text().isEmpty())
                .sorted(Comparator.comparingInt(element -> rank(scheme.apply(element))))
                .flatMap(element -> Values.taxId(Optional.of(element))
                        .map(id -> rank(scheme.apply(element)) == 0 ? id.map(value -> prefixed(value, country)) : id)
                        .stream())
                .toList();
        return ranked.stream().findFirst().map(first -> withOthers(first, ranked));
    }

    private static int rank(String scheme) {
        return RANKS.getOrDefault(scheme.toUpperCase(Locale.ROOT), LAST);
    }

    // A VAT id begins with its country (EN 16931 BR-CO-9); some writers leave that to the address.
    private static TaxId prefixed(TaxId id, Optional<String> country) {
        boolean bare = id.value().chars().allMatch(Character::isDigit);
        return country.map(code -> code.equals("GR") ? "EL" : code)
                .filter(code -> bare && code.matches("[A-Z]{2}") && !code.equals("ES"))
                .map(code -> new TaxId(code + id.value()))
                .orElse(id);
    }

    private static Found<TaxId> withOthers(Found<TaxId> first, List<Found<TaxId>> all) {
        return new Found<>(
                first.value(),
                first.place(),
                first.confidence(),
                first.reader(),
                all.stream()
                        .filter(other -> !other.value().equals(first.value()))
                        .map(other -> new Candidate<>(other.value(), other.place(), ALSO, other.reader()))
                        .toList());
    }
}
