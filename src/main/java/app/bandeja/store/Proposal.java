package app.bandeja.store;

import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Part;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A new reading of a document of which a person approved an invoice: what was approved stays till a person decides, and
 * what was read now stands beside it, value by value.
 */
final class Proposal {
    /** What belongs to the file rather than to the invoice. */
    private static final Set<String> OF_THE_FILE = Set.of("qr", "signature");

    private static final Pattern FIGURES = Pattern.compile(".*(rate|base|amount|amount_due|total|quantity|unit_price)");
    private static final Place APPROVED = new Place.Derived(List.of());

    private final Map<String, Found<String>> approved;
    private final Map<String, Found<String>> read;

    Proposal(Draft approved, Draft read) {
        this.approved = FieldValues.of(approved).values();
        this.read = FieldValues.of(read).values();
    }

    /** Its part in the new file is not there any more. */
    static Part without(int number, Draft approved) {
        Map<String, Found<String>> values = new LinkedHashMap<>();
        FieldValues.of(approved)
                .values()
                .forEach((name, value) -> values.put(name, Found.of(value.value(), APPROVED, 1, Reader.PERSON)));
        OF_THE_FILE.forEach(values::remove);
        Finding why = new Finding(FindingCode.REVISION_DIFFERS, List.of(), List.of());
        return new Part(number, new FieldValues(values).draft(), new Outcome.Pending(List.of(why)));
    }

    /** The part as the judge has it where it says what was approved; else what was approved, with a question. */
    Part of(int number, Outcome outcome) {
        return outcome instanceof Outcome.Accepted && differing().isEmpty()
                ? new Part(number, new FieldValues(read).draft(), outcome)
                : asked(number, outcome instanceof Outcome.Pending(List<Finding> why) ? why : List.of());
    }

    private Part asked(int number, List<Finding> found) {
        List<Finding> why = new ArrayList<>();
        why.add(new Finding(FindingCode.REVISION_DIFFERS, differing(), List.of()));
        found.stream()
                .filter(finding -> finding.code() != FindingCode.REVISION_DIFFERS)
                .forEach(why::add);
        return new Part(number, beside(), new Outcome.Pending(why));
    }

    private List<String> differing() {
        Set<String> names = new LinkedHashSet<>(approved.keySet());
        names.addAll(read.keySet());
        return names.stream()
                .filter(name -> !OF_THE_FILE.contains(name))
                .filter(name -> !isSame(name))
                .toList();
    }

    private boolean isSame(String name) {
        Optional<String> before = Optional.ofNullable(approved.get(name)).map(Found::value);
        Optional<String> now = Optional.ofNullable(read.get(name)).map(Found::value);
        if (before.isPresent() && now.isPresent() && FIGURES.matcher(name).matches()) {
            return new BigDecimal(before.get()).compareTo(new BigDecimal(now.get())) == 0;
        }
        return before.equals(now);
    }

    private Draft beside() {
        Map<String, Found<String>> values = new LinkedHashMap<>();
        approved.forEach((name, value) -> {
            if (!OF_THE_FILE.contains(name)) {
                values.put(name, beside(name, value));
            }
        });
        OF_THE_FILE.forEach(name -> Optional.ofNullable(read.get(name)).ifPresent(value -> values.put(name, value)));
        return new FieldValues(values).draft();
    }

    private Found<String> beside(String name, Found<String> before) {
        Optional<Found<String>> now = Optional.ofNullable(read.get(name));
        if (isSame(name)) {
            return now.orElse(before);
        }
        // Where it stood on the former pages says nothing of these.
        List<Candidate<String>> others = now
                .map(value -> new Candidate<>(value.value(), value.place(), value.confidence(), value.reader()))
                .stream()
                .toList();
        return new Found<>(before.value(), APPROVED, 1, Reader.PERSON, others);
    }
}
