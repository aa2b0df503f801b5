package app.bandeja.extract.read;

import app.bandeja.invoice.TaxId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Undoes what OCR confuses in a Spanish tax id, where the control digit proves it and leaves no choice. */
final class Confusions {
    private static final String LOOKS_DIGIT = "OQDILSBZG";
    private static final String MEANT_DIGIT = "000115826";
    private static final String LOOKS_LETTER = "80561";
    private static final String MEANT_LETTER = "BOSGI";

    private Confusions() {}

    /** The one valid id that this may have been; empty if there is none, or more than one. */
    static Optional<TaxId> undone(String read) {
        if (read.length() != 9) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(read);
        for (int i = 1; i < 8; i++) {
            digits.setCharAt(i, swapped(read.charAt(i), LOOKS_DIGIT, MEANT_DIGIT));
        }
        Set<TaxId> proven = new LinkedHashSet<>();
        for (char first : choices(read.charAt(0))) {
            for (char last : choices(read.charAt(8))) {
                digits.setCharAt(0, first);
                digits.setCharAt(8, last);
                TaxId id = new TaxId(digits.toString());
                if (id.isValidSpanish()) {
                    proven.add(id);
                }
            }
        }
        return proven.size() == 1 ? Optional.of(proven.iterator().next()) : Optional.empty();
    }

    private static char[] choices(char c) {
        char digit = swapped(c, LOOKS_DIGIT, MEANT_DIGIT);
        char letter = swapped(c, LOOKS_LETTER, MEANT_LETTER);
        return new char[] {c, digit, letter};
    }

    private static char swapped(char c, String from, String to) {
        int at = from.indexOf(c);
        return at < 0 ? c : to.charAt(at);
    }
}
