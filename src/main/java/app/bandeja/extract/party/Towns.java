package app.bandeja.extract.party;

import java.util.regex.Pattern;

/** Lines of an address that bear a postal code and a town, in the forms of several countries. */
final class Towns {
    private static final Pattern CODE_FIRST = Pattern.compile("(?:[A-Z]{1,3}[- ])?\\d{4,5}(?: [A-Z]{2})? \\p{Lu}.*");

    /** Poland, Portugal, Sweden: {@code 31-042 Kraków}, {@code 4000-123 Porto}, {@code 411 04 Göteborg}. */
    private static final Pattern PARTED =
            Pattern.compile("(?:[A-Z]{1,2}[- ])?(?:\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{3} \\d{2}) \\p{Lu}.*");

    /** Britain: {@code Leeds LS1 4AP}, or the code alone. */
    private static final Pattern BRITISH = Pattern.compile("(?:.*[\\p{L},.] )?[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}");

    /** The United States, Australia, India: {@code Austin, TX 78701}, {@code Fitzroy VIC 3065}, {@code Pune 411 038}. */
    private static final Pattern CODE_LAST = Pattern.compile(
            "\\p{Lu}[\\p{L}.' -]+,? [A-Z]{2,3},? \\d{4,5}(?:-\\d{4})?|\\p{Lu}[\\p{L} ]+[ ,–-]+\\d{3} ?\\d{3}");

    private Towns() {}

    static boolean isTown(String line) {
        return CODE_FIRST.matcher(line).matches()
                || PARTED.matcher(line).matches()
                || BRITISH.matcher(line).matches()
                || CODE_LAST.matcher(line).matches();
    }
}
