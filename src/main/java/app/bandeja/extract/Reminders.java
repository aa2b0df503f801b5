package app.bandeja.extract;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Span;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Letters that ask for the payment of an invoice. They repeat its number, its date and its amounts, often in a table as the
 * invoice has it; what they are the line tells that says what they are about.
 */
final class Reminders {
    private static final Set<String> SUBJECTS = keys("subjects.txt");
    private static final Set<String> REMINDERS = keys("reminders.txt");

    private final Labels labels;

    Reminders(Labels labels) {
        this.labels = labels;
    }

    /** "Asunto: recordatorio de pago". */
    Optional<Label> subject() {
        return labels.announcing(Set.of(Concept.OTHER_DOCUMENT)).stream()
                .filter(label -> isReminder(label.span()) && isSubject(label.span()))
                .findFirst();
    }

    private static boolean isReminder(Span label) {
        return REMINDERS.contains(label.pieces().getFirst().key());
    }

    /** Whether it stands right after "Asunto:" and the like. */
    static boolean isSubject(Span label) {
        // "Asunto:" may stand in a cell of its own.
        int cell = label.row().cellOf(label.from()).from();
        int first =
                cell == label.from() && cell > 0 ? label.row().cellOf(cell - 1).from() : cell;
        return label.from() > first
                && SUBJECTS.contains(label.row().piece(first).key())
                && label.row().span(first + 1, label.from()).pieces().stream()
                        .allMatch(piece -> piece.key().isEmpty());
    }

    private static Set<String> keys(String file) {
        return Lines.of(file).stream().map(Key::of).collect(Collectors.toUnmodifiableSet());
    }
}
