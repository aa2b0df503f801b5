package app.bandeja.window.review;

import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Place;
import app.bandeja.review.Correction;
import app.bandeja.review.ReviewCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A part that a person has before the eyes: what was read, what the person set, and what is still in doubt. */
final class OpenCase {
    private static final List<String> LINE = List.of("tax_lines[0].rate", "tax_lines[0].base", "tax_lines[0].amount");

    private final ReviewCase opened;
    private final Map<String, Found<String>> read;
    private final List<String> order;
    private final Map<String, String> set = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private List<Finding> findings;

    /** @param always what is shown though it was not read */
    OpenCase(ReviewCase opened, List<String> always) {
        this.opened = opened;
        this.read = FieldValues.of(opened.row().draft()).values();
        this.findings = opened.row().outcome() instanceof Outcome.Pending(List<Finding> why) ? why : List.of();
        LinkedHashSet<String> names = new LinkedHashSet<>(always);
        read.keySet().stream().filter(OpenCase::isShown).forEach(names::add);
        if (names.stream().noneMatch(name -> name.startsWith("tax_lines["))) {
            names.addAll(LINE);
        }
        this.order = List.copyOf(names);
    }

    /** The fields of which most parts have no others. */
    static List<String> usual(List<String> always) {
        return Stream.concat(always.stream(), LINE.stream()).toList();
    }

    private static boolean isShown(String name) {
        return !name.startsWith("lines[")
                && !name.equals("qr")
                && !name.equals("signature")
                && !name.endsWith(".regime");
    }

    ReviewCase opened() {
        return opened;
    }

    /** Names of fields, from the top. */
    List<String> fields() {
        return order;
    }

    Optional<Found<String>> read(String field) {
        return Optional.ofNullable(read.get(field));
    }

    /** What the person set, or what was read. */
    Optional<String> value(String field) {
        return set.containsKey(field)
                ? Optional.of(set.get(field)).filter(text -> !text.isEmpty())
                : read(field).map(Found::value);
    }

    boolean isSet(String field) {
        return set.containsKey(field);
    }

    /** What was read, then what else it might be, the likeliest first; each value once. */
    List<Candidate<String>> choices(String field) {
        Map<String, Candidate<String>> choices = new LinkedHashMap<>();
        read(field).ifPresent(found -> {
            choices.put(
                    found.value(), new Candidate<>(found.value(), found.place(), found.confidence(), found.reader()));
            found.others().forEach(other -> choices.putIfAbsent(other.value(), other));
        });
        return List.copyOf(choices.values());
    }

    /** The choice that many steps further. */
    Optional<String> choice(String field, int steps) {
        List<String> choices = choices(field).stream().map(Candidate::value).toList();
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        int now = value(field).map(choices::indexOf).orElse(-1);
        return Optional.of(choices.get(Math.floorMod(now + steps, choices.size())));
    }

    /** Takes a value of the field's own form; an empty one takes the field away. */
    void set(String field, String value, Optional<Place> place) {
        if (read(field).map(Found::value).filter(value::equals).isPresent() && !isDoubtful(field)) {
            set.remove(field);
            places.remove(field);
            return;
        }
        set.put(field, value);
        place.or(() -> placeOf(field, value))
                .ifPresentOrElse(found -> places.put(field, found), () -> places.remove(field));
    }

    private Optional<Place> placeOf(String field, String value) {
        return choices(field).stream()
                .filter(choice -> choice.value().equals(value))
                .map(Candidate::place)
                .findFirst();
    }

    /** The person looked at it and lets it stand. */
    void confirm(String field) {
        value(field).ifPresent(value -> {
            set.put(field, value);
            placeOf(field, value).ifPresent(place -> places.putIfAbsent(field, place));
        });
    }

    void found(List<Finding> now) {
        findings = List.copyOf(now);
    }

    List<Finding> findings() {
        return findings;
    }

    Map<String, String> values() {
        return Map.copyOf(set);
    }

    boolean isDoubtful(String field) {
        return !isSet(field)
                && findings.stream()
                        .flatMap(finding -> finding.fields().stream())
                        .anyMatch(name ->
                                field.equals(name) || field.startsWith(name + ".") || field.startsWith(name + "["));
    }

    /** The first field in doubt after this one, round the end. */
    Optional<String> nextDoubtful(Optional<String> after) {
        int from = after.map(order::indexOf).orElse(-1) + 1;
        for (int i = 0; i < order.size(); i++) {
            String field = order.get((from + i) % order.size());
            if (isDoubtful(field)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Where the value stands, on which page. */
    List<Place.OnPage> places(String field) {
        Optional<Place> place = isSet(field)
                ? Optional.ofNullable(places.get(field))
                : read(field).map(Found::place);
        return place.map(OpenCase::onPages).orElse(List.of());
    }

    private static List<Place.OnPage> onPages(Place place) {
        return switch (place) {
            case Place.OnPage onPage -> List.of(onPage);
            case Place.Derived(List<Place> from) ->
                from.stream().flatMap(one -> onPages(one).stream()).toList();
            case Place.InXml _, Place.InQr _ -> List.of();
        };
    }

    /** What the person changed, or confirmed where it was in doubt. */
    List<Correction> corrections() {
        List<Correction> corrections = new ArrayList<>();
        set.forEach((field, value) -> corrections.add(new Correction(
                field,
                read(field).map(Found::value),
                Optional.of(value).filter(text -> !text.isEmpty()),
                Optional.ofNullable(places.get(field)))));
        return corrections;
    }
}
