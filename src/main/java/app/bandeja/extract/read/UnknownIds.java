package app.bandeja.extract.read;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.IdHit.Form;
import app.bandeja.invoice.TaxId;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tax ids that only a label tells from any other number: as a country's own suppliers print them, without its prefix,
 * and those of countries whose rules are not known here: {@code NIF 506559270}, {@code P.IVA 01234567897},
 * {@code CUIT 30-71234567-1}, {@code CHE-123.456.789}.
 */
public final class UnknownIds {
    private static final Pattern PART = Pattern.compile("[A-Z0-9]([A-Z0-9./-]*[A-Z0-9])?");
    private static final Pattern AMOUNT = Pattern.compile(".*\\.\\d{2}");
    // India's number begins with a state's and has the ten characters of the PAN within: "27AAPFU0939F1ZV".
    private static final Pattern SHAPE =
            Pattern.compile("[A-Z]{0,4}\\d{6,13}[A-Z0-9]{0,3}|\\d{2}[A-Z]{5}\\d{4}[A-Z][A-Z0-9]Z[A-Z0-9]");
    private static final Pattern SPOILED_SPANISH = Pattern.compile("(ES)?([A-Z]\\d{6,8}[A-Z]?|\\d{6,8}[A-Z])");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 15;
    private static final int PIECES = 5;
    private static final double NEAR = 1.2;

    private UnknownIds() {}

    /**
     * The longest that begins at a piece; empty if nothing there can be one.
     *
     * @param label what announces it, as printed
     */
    public static Optional<IdHit> at(Row row, int from, String label) {
        Optional<IdHit> longest = Optional.empty();
        StringBuilder joined = new StringBuilder();
        for (int to = from; to < Math.min(row.size(), from + PIECES); to++) {
            String part = row.piece(to).text().replaceAll("[,;:.]+$", "");
            if ((to > from && row.gapBefore(to) > NEAR) || !PART.matcher(part).matches()) {
                break;
            }
            joined.append(part.replaceAll("[^A-Z0-9]", ""));
            Optional<IdHit> longer = AMOUNT.matcher(part).matches()
                    ? Optional.empty()
                    : form(joined.toString(), label).map(hit(row.span(from, to + 1), joined.toString()));
            longest = better(longest, longer);
        }
        return longest.filter(hit -> isNothingElse(hit.span()));
    }

    // What its digits prove is not made longer by what follows: "P. IVA 12345670157 C.F."
    private static Optional<IdHit> better(Optional<IdHit> shorter, Optional<IdHit> longer) {
        boolean proven = shorter.filter(hit -> hit.form() == Form.PROVEN).isPresent()
                && longer.filter(hit -> hit.form() == Form.PROVEN).isEmpty();
        return longer.isEmpty() || proven ? shorter : longer;
    }

    private static Function<Form, IdHit> hit(Span span, String id) {
        return form -> new IdHit(span, new TaxId(id), form);
    }

    private static Optional<Form> form(String text, String label) {
        if (text.length() < SHORTEST
                || text.length() > LONGEST
                || !SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        if (SPOILED_SPANISH.matcher(text).matches()) {
            return Optional.of(Form.WRONG_DIGIT);
        }
        return Optional.of(new TaxId(text).isValidAtHome(label) ? Form.PROVEN : Form.UNKNOWN);
    }

    private static boolean isNothingElse(Span span) {
        return Stream.concat(Dates.of(span.row()).stream().map(DateHit::span), Ibans.of(span.row()).stream())
                .noneMatch(span::overlaps);
    }
}
