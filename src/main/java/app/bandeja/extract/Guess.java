package app.bandeja.extract;

import app.bandeja.extract.page.Span;
import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.Found;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value that a field may have. */
record Guess<T>(T value, Span span, double confidence) {

    private static final double AGAIN = 0.02;
    private static final int RIVALS = 5;

    /** The likeliest, the others as its rivals; a value that was found twice gains a little. */
    static <T> Optional<Found<T>> best(List<Guess<T>> guesses) {
        Map<T, Guess<T>> byValue = new LinkedHashMap<>();
        guesses.forEach(guess -> byValue.merge(guess.value(), guess, Guess::again));
        List<Guess<T>> ranked = byValue.values().stream()
                .sorted(Comparator.comparingDouble((Guess<T> guess) -> guess.confidence())
                        .reversed())
                .toList();
        return ranked.stream().findFirst().map(first -> first.found(ranked.subList(1, ranked.size())));
    }

    private Guess<T> again(Guess<T> other) {
        Guess<T> better = other.confidence > confidence ? other : this;
        return new Guess<>(value, better.span, Math.min(1, better.confidence + AGAIN));
    }

    private Found<T> found(List<Guess<T>> rivals) {
        List<Candidate<T>> others = rivals.stream()
                .limit(RIVALS)
                .map(rival -> new Candidate<>(rival.value, rival.span.place(), rival.confidence, rival.span.reader()))
                .toList();
        return new Found<>(value, span.place(), confidence, span.reader(), others);
    }
}
