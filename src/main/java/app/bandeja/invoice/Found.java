package app.bandeja.invoice;

import java.util.List;
import java.util.function.Function;

/**
 * A value with where, how surely and by whom it was found.
 *
 * @param confidence 0–1
 * @param others what else it might have been, the likeliest first
 */
public record Found<T>(T value, Place place, double confidence, Reader reader, List<Candidate<T>> others) {
    public Found {
        others = List.copyOf(others);
    }

    /** A value without rivals. */
    public static <T> Found<T> of(T value, Place place, double confidence, Reader reader) {
        return new Found<>(value, place, confidence, reader, List.of());
    }

    /** The same finding in another form. */
    public <R> Found<R> map(Function<T, R> form) {
        return new Found<>(
                form.apply(value),
                place,
                confidence,
                reader,
                others.stream()
                        .map(other -> new Candidate<>(
                                form.apply(other.value()), other.place(), other.confidence(), other.reader()))
                        .toList());
    }
}
