package app.bandeja.extract;

import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One value of a QR code beside what the page says of the same field.
 *
 * @param page what was read from the page
 * @param stated what the code says
 * @param same whether a reading of the page says the same as the code
 * @param number of the page that bears the code, from 1
 */
record Testimony<T>(Optional<Found<T>> page, T stated, Predicate<T> same, int number) {
    private static final double UNSURE = 0.75;
    private static final double MARGIN = 0.1;
    private static final double CONFIRMED = 0.97;
    private static final double RULED_OUT = 0.5;
    private static final double STATED = 0.95;

    /** The page's own choice is the code's. */
    boolean agrees() {
        return page.map(Found::value).filter(same).isPresent();
    }

    /** The page is sure, and says otherwise. */
    boolean contradicts() {
        return page.filter(found -> !agrees() && isSure(found)).isPresent();
    }

    /** What is to be believed where the code is this invoice's and the page is not sure of something else. */
    Found<T> value() {
        return readings().stream()
                .filter(reading -> same.test(reading.value()))
                .findFirst()
                .map(this::confirmed)
                .orElseGet(() -> new Found<>(stated, new Place.InQr(number), STATED, Reader.QR, readings()));
    }

    private static boolean isSure(Found<?> found) {
        return found.confidence() >= UNSURE
                && found.others().stream().noneMatch(other -> other.confidence() >= found.confidence() - MARGIN);
    }

    // As the page prints it and where: the code bears it out, and the page's other readings are unlikely now.
    private Found<T> confirmed(Candidate<T> reading) {
        List<Candidate<T>> others = readings().stream()
                .filter(other -> !same.test(other.value()))
                .map(other -> new Candidate<>(
                        other.value(), other.place(), Math.min(other.confidence(), RULED_OUT), other.reader()))
                .toList();
        return new Found<>(
                reading.value(), reading.place(), Math.max(reading.confidence(), CONFIRMED), reading.reader(), others);
    }

    private List<Candidate<T>> readings() {
        return page.stream()
                .flatMap(found -> Stream.concat(
                        Stream.of(new Candidate<>(found.value(), found.place(), found.confidence(), found.reader())),
                        found.others().stream()))
                .collect(ArrayList::new, List::add, List::addAll);
    }
}
