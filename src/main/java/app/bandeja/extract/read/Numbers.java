package app.bandeja.extract.read;

import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import app.bandeja.invoice.Reader;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What may be an invoice's number: {@code F25-001}, {@code 2025/0042}, {@code A - 123}. */
public final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\d][\\p{L}\\d/\\-_.#\\\\]{0,59}");
    /** "0/0(014)0219/(2025)088714": the till in parentheses within. */
    private static final Pattern PARTED =
            Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d/\\-]*(\\([\\p{Lu}\\d]+\\)[\\p{Lu}\\d/\\-]*\\d[/\\-]?)+");

    private static final Pattern JOINT = Pattern.compile("[-/–_.]");
    private static final Pattern SERIES = Pattern.compile("(?=.*[\\p{Lu}\\d])[\\p{Lu}\\d\\-]{1,8}");
    private static final Pattern YEAR = Pattern.compile("(20)?\\d{2}");
    /** "A2026/47" or "M/123" after "FT". */
    private static final Pattern YEARLY = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{0,11}/\\d+");

    private static final Pattern KIND = Pattern.compile("\\p{Lu}{2,4}");
    private static final Pattern CERTIFIED = Pattern.compile("\\p{Lu}{2,4} \\p{Lu}[\\p{Lu}\\d]{0,11}/\\d+");
    private static final Pattern COUNTED = Pattern.compile("[\\p{Lu}\\d]{1,12}/\\d+");
    /** Digits of a group by which a long number is made readable. */
    private static final int GROUPED = 3;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern GROUP = Pattern.compile("\\d{3}");
    /** So many groups of figures a number may have. */
    private static final int GROUPS = 4;

    private static final Pattern COUNT = Pattern.compile("\\d{3,9}");
    private static final Pattern AMOUNT = Pattern.compile("\\d[\\d.]*,\\d{2}|\\d{1,3}(,\\d{3})*\\.\\d{2}");

    /** The code of the document's kind, as UNTDID 1001 has it: "Rechnung (380) Nr. 12". */
    private static final Pattern CODE = Pattern.compile("\\(\\d{3}\\)");

    /** "Nº", and in "Factura N.: 12" but its first letter. */
    private static final Set<String> SIGNS = Set.of("no", "n");

    private static final Pattern DATE = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}");

    private static final Pattern ALL_ALIKE = Pattern.compile("[OQISBZ|]{2}");
    private static final double LOOK_ALIKE = 0.7;
    private static final double MAY_GO_ON = 0.7;

    /** Between words, in heights of the letters. */
    private static final double SPACE = 0.6;

    private static final double TILL = 1.7;

    private Numbers() {}

    /** Whether a text can be a number at all, where a label says that it is one. */
    public static boolean isNumber(String text) {
        String clean = clean(text);
        return clean.chars().anyMatch(Character::isDigit)
                && (NUMBER.matcher(clean).matches() || PARTED.matcher(clean).matches())
                && !AMOUNT.matcher(clean).matches();
    }

    /** Whether a text looks like a number by itself: several digits, or letters or signs among them. */
    public static boolean isTelling(String text) {
        String clean = clean(text);
        long digits = clean.chars().filter(Character::isDigit).count();
        boolean mixed = clean.length() > digits;
        return isNumber(text)
                && (digits >= 4
                        || (mixed && digits >= 2 && clean.length() >= 4)
                        || CERTIFIED.matcher(text).matches());
    }

    public static boolean isSeries(String text) {
        return SERIES.matcher(clean(text)).matches();
    }

    /** Whether a piece may stand between a label and its number: dots, colons, "nº". */
    public static boolean isFiller(Piece piece) {
        return piece.key().isEmpty()
                || CODE.matcher(piece.text()).matches()
                || SIGNS.contains(piece.key())
                || piece.key().equals("#")
                || piece.key().equals("serie");
    }

    /** The number that begins at a piece, with what belongs to it: {@code A - 123}, {@code FV 2025 001}. */
    public static Optional<Span> at(Row row, int from) {
        int to = from + 1;
        while (to < row.size() && belongs(row, from, to)) {
            to++;
        }
        Span span = row.span(from, to);
        return isNumber(span.text()) ? Optional.of(span) : Optional.empty();
    }

    private static boolean belongs(Row row, int from, int at) {
        if (row.piece(at).cell() != row.piece(from).cell() || row.gapBefore(at) > widest(row, at)) {
            return false;
        }
        String text = row.piece(at).text();
        String before = row.piece(at - 1).text();
        if (JOINT.matcher(text).matches()) {
            // "90012345 / 12.03.2025"
            return at + 1 < row.size()
                    && mayFollowJoint(row.piece(at + 1).text())
                    && !DATE.matcher(row.piece(at + 1).text()).matches();
        }
        boolean joined = JOINT.matcher(before).matches() || before.endsWith("/") || before.endsWith("-");
        boolean series = at == from + 1
                && SERIES.matcher(before).matches()
                && before.length() <= 4
                && before.chars().anyMatch(Character::isLetter)
                && NUMBER.matcher(text).matches()
                && (Character.isDigit(text.charAt(0)) || YEARLY.matcher(text).matches());
        return joined
                ? NUMBER.matcher(clean(text)).matches()
                : series
                        || (at == from + 2 && isOfYear(row, from, text))
                        || isGrouped(row, from, at)
                        || isWhole(row, from, at);
    }

    // A till's letters are all of one width, and so is its space: "FS 2A25/6641".
    private static double widest(Row row, int at) {
        boolean certified = KIND.matcher(row.piece(at - 1).text()).matches()
                && COUNTED.matcher(row.piece(at).text()).matches();
        return certified ? TILL : 1;
    }

    // "1002 347 881": in threes, as telephone and energy companies print long numbers.
    private static boolean isGrouped(Row row, int from, int at) {
        return GROUP.matcher(row.piece(at).text()).matches()
                && IntStream.range(from, at)
                        .allMatch(i -> DIGITS.matcher(row.piece(i).text()).matches());
    }

    /** Whether letters are the kind of document within a number, as Portugal's programs print it: {@code FAC FA26/1093}. */
    public static boolean isKind(Row row, int at) {
        return at + 1 < row.size()
                && KIND.matcher(row.piece(at).text()).matches()
                && YEARLY.matcher(row.piece(at + 1).text()).matches()
                && belongs(row, at, at + 1);
    }

    // "2025 000123", "25-1 0931", "2026 0081 5530": series and counts, and nothing else in their cell.
    private static boolean isWhole(Row row, int from, int at) {
        int end = row.cellOf(at).to();
        boolean groups = end - from == 2
                || (end - from <= GROUPS
                        && DIGITS.matcher(row.piece(from).text()).matches());
        return groups && IntStream.range(from + 1, end).allMatch(i -> isFollowedByCount(row, i));
    }

    // What begins with a digit, and right after it a count.
    private static boolean isFollowedByCount(Row row, int at) {
        return at < row.size()
                && row.piece(at).cell() == row.piece(at - 1).cell()
                && row.gapBefore(at) < SPACE
                && Character.isDigit(row.piece(at - 1).text().charAt(0))
                && !AMOUNT.matcher(clean(row.piece(at - 1).text())).matches()
                && COUNT.matcher(row.piece(at).text()).matches();
    }

    /** How far a number is whole: where more figures follow right behind it, or its line ends with a hyphen, it may go on. */
    public static double wholeness(Span number) {
        String text = number.text();
        boolean broken = text.endsWith("-") || text.endsWith("/");
        return broken || isFollowedByCount(number.row(), number.to()) || isFollowedByDigits(number) ? MAY_GO_ON : 1;
    }

    // "4100 2233", "LU2600 7719": digits, and then some more.
    private static boolean isFollowedByDigits(Span number) {
        Row row = number.row();
        int next = number.to();
        String text = number.text().replace(" ", "");
        return next < row.size()
                && Character.isDigit(text.charAt(text.length() - 1))
                && (DIGITS.matcher(text).matches() || row.piece(next).text().length() >= GROUPED)
                && row.piece(next).cell() == row.piece(number.from()).cell()
                && row.gapBefore(next) <= 1
                && DIGITS.matcher(row.piece(next).text()).matches();
    }

    // "A 26 1234": series, year, number.
    private static boolean isOfYear(Row row, int from, String text) {
        return SERIES.matcher(row.piece(from).text()).matches()
                && row.piece(from).text().chars().allMatch(Character::isLetter)
                && YEAR.matcher(row.piece(from + 1).text()).matches()
                && COUNT.matcher(text).matches();
    }

    // "A - 123", "123 / B", but not "18/2025 - Data 12/09/2025".
    private static boolean mayFollowJoint(String text) {
        return Character.isDigit(text.charAt(0))
                || (Character.isUpperCase(text.charAt(0)) && text.chars().noneMatch(Character::isLowerCase));
    }

    /** How far OCR may be believed: a capital O or I beside a digit may as well be one itself, and a 0 among letters an
     * O; and letters of which each could be a figure may be figures, all of them. */
    public static double legibility(Span span) {
        String text = span.text();
        if (span.reader() == Reader.OCR && ALL_ALIKE.matcher(text).find()) {
            return LOOK_ALIKE;
        }
        for (int i = 0; span.reader() == Reader.OCR && i < text.length(); i++) {
            boolean besideDigit = (i > 0 && Character.isDigit(text.charAt(i - 1)))
                    || (i + 1 < text.length() && Character.isDigit(text.charAt(i + 1)));
            boolean amongLetters = i > 0
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1));
            if ((besideDigit && "OQIl|".indexOf(text.charAt(i)) >= 0)
                    || (amongLetters && "01".indexOf(text.charAt(i)) >= 0)) {
                return LOOK_ALIKE;
            }
        }
        return 1;
    }

    /** Without what print puts around it. */
    public static String clean(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && "#:.,;-–([ ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ":.,;-–)] ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to).replace(" ", "");
    }
}
