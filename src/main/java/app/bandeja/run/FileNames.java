package app.bandeja.run;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names of mirrored files: {@code YYYYMMDD_HHMMSS_name}, safe on every system, at most 120 characters, no two alike.
 * One object names one folder's files, in the order of the ledger, so the names come out the same every time.
 */
final class FileNames {
    /** The ending of what is written beside a file. */
    static final String META = ".meta.json";

    private static final int LONGEST = 120;
    /** In UTF-8: what most file systems take is 255, and a file is first written under a longer name. */
    private static final int MOST_BYTES = 240;

    private static final int LONGEST_ENDING = 12;
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private final DateTimeFormatter stamp;
    private final Predicate<String> spellable;
    private final Set<String> taken = new HashSet<>();

    /** @param spellable whether the system can write a name; where it cannot, only ASCII is left of it */
    FileNames(ZoneId zone, Predicate<String> spellable) {
        this.stamp = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss", Locale.ROOT).withZone(zone);
        this.spellable = spellable;
    }

    /** A stem and an ending, as {@code 20250131_093000_invoice} and {@code .pdf}; the stem is not given twice. */
    record Name(String stem, String ending) {
        String whole() {
            return stem + ending;
        }

        /** What is written beside it. */
        String meta() {
            return stem + META;
        }
    }

    Name next(Instant at, String name) {
        String safe = spelled(safe(name));
        int dot = safe.lastIndexOf('.');
        String ending = dot > 0 && safe.length() - dot <= LONGEST_ENDING ? safe.substring(dot) : "";
        String bare = safe.substring(0, safe.length() - ending.length());
        String head = stamp.format(at) + "_";
        String longestEnding = ending.length() > META.length() ? ending : META;
        for (int counter = 1; ; counter++) {
            String tail = counter == 1 ? "" : "_" + counter;
            String stem = head + cut(bare, head + tail + longestEnding) + tail;
            Name made = new Name(stem, ending);
            if (isFree(made)) {
                return made;
            }
        }
    }

    private String spelled(String safe) {
        return spellable.test(safe) ? safe : safe.replaceAll("[^ -~]", "_");
    }

    /** What fits into a name beside the rest. */
    private static String cut(String text, String rest) {
        int end = 0;
        int characters = LONGEST - rest.length();
        int bytes = MOST_BYTES - bytes(rest);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            bytes -= bytes(text.substring(end, next));
            if (next > characters || bytes < 0) {
                return trimmed(text.substring(0, end));
            }
            end = next;
        }
        return trimmed(text);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Also the files beside it must be told apart, and on systems that take capitals and small letters for the same. */
    private boolean isFree(Name made) {
        String whole = folded(made.whole());
        String meta = folded(made.meta());
        if (taken.contains(whole) || taken.contains(meta) || taken.contains(folded(made.stem()))) {
            return false;
        }
        taken.addAll(Set.of(folded(made.stem()), meta));
        taken.add(whole);
        return true;
    }

    private static String folded(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /**
     * No separators, control characters, halves of characters or characters that some system refuses; no leading or
     * trailing dots and spaces; letters with their accents in one piece, as they look the same.
     */
    static String safe(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "_");
        String trimmed = trimmed(plain.replaceAll("^[. ]+", ""));
        String bare = trimmed.isEmpty() ? "_" : trimmed;
        int dot = bare.indexOf('.');
        String stem = (dot < 0 ? bare : bare.substring(0, dot)).strip();
        return RESERVED.contains(stem.toLowerCase(Locale.ROOT)) ? "_" + bare : bare;
    }

    private static String trimmed(String text) {
        return text.replaceAll("[. ]+$", "");
    }
}
