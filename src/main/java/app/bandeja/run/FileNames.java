package app.bandeja.run;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of mirrored files: {@code YYYYMMDD_HHMMSS_name}, safe on every system, at most 120 characters, no two alike.
 * One object names one folder's files, in the order of the ledger, so the names come out the same every time.
 */
final class FileNames {
    private static final int LONGEST = 120;
    private static final int SHORTEST_SUFFIX = 12;
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private final DateTimeFormatter stamp;
    private final Set<String> taken = new HashSet<>();

    FileNames(ZoneId zone) {
        this.stamp = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss", Locale.ROOT).withZone(zone);
    }

    /** A stem and an ending, as {@code 20250131_093000_invoice} and {@code .pdf}; the stem is not given twice. */
    record Name(String stem, String ending) {
        String whole() {
            return stem + ending;
        }
    }

    Name next(Instant at, String name) {
        String safe = safe(name);
        int dot = safe.lastIndexOf('.');
        String ending = dot > 0 && safe.length() - dot <= SHORTEST_SUFFIX ? safe.substring(dot) : "";
        String bare = safe.substring(0, safe.length() - ending.length());
        String head = stamp.format(at) + "_";
        for (int counter = 1; ; counter++) {
            String tail = counter == 1 ? "" : "_" + counter;
            int room = LONGEST - head.length() - tail.length() - ending.length();
            String stem = head + cut(bare, room) + tail;
            if (taken.add(stem.toLowerCase(Locale.ROOT))) {
                return new Name(stem, ending);
            }
        }
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }

    /** No separators, control characters or characters that some system refuses, no leading or trailing dots and spaces. */
    static String safe(String name) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]", "_").replaceAll("^[. ]+|[. ]+$", "");
        String bare = plain.isEmpty() ? "_" : plain;
        int dot = bare.indexOf('.');
        String stem = dot < 0 ? bare : bare.substring(0, dot);
        return RESERVED.contains(stem.toLowerCase(Locale.ROOT)) ? "_" + bare : bare;
    }
}
