package app.bandeja.extract.read;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.IdHit.Form;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.TaxId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the tax ids of a row: {@code B-58378431}, {@code ES-B58378431}, {@code b 58.378.431}, {@code (ES) B58378431}. */
public final class TaxIds {
    // "FR 11 123 456 782"
    private static final int PIECES = 5;
    private static final double NEAR = 1.2;

    private TaxIds() {}

    public static List<IdHit> of(Row row) {
        List<Span> accounts = Ibans.of(row);
        List<IdHit> ids = new ArrayList<>();
        int i = 0;
        while (i < row.size()) {
            Optional<IdHit> hit = mayBegin(row.piece(i).text()) ? at(row, i, accounts) : Optional.empty();
            hit.filter(found -> !isDate(found.span())).ifPresent(ids::add);
            i = hit.map(found -> found.span().to()).orElse(i + 1);
        }
        return ids;
    }

    // "v. 02.05.2025"
    private static boolean isDate(Span span) {
        return Dates.of(span.row()).stream().map(DateHit::span).anyMatch(span::overlaps);
    }

    // A digit, or a prefix of its own: "B", "ES", "(ES)"; a longer word is a label.
    private static boolean mayBegin(String text) {
        boolean prefix =
                text.length() <= 4 && !bare(text).isEmpty() && bare(text).length() <= 2;
        return prefix || text.chars().anyMatch(Character::isDigit);
    }

    private static Optional<IdHit> at(Row row, int from, List<Span> accounts) {
        StringBuilder joined = new StringBuilder();
        Optional<IdHit> best = Optional.empty();
        for (int to = from + 1; to <= Math.min(row.size(), from + PIECES); to++) {
            if (to > from + 1 && row.gapBefore(to - 1) > NEAR) {
                break;
            }
            joined.append(bare(row.piece(to - 1).text()));
            if (joined.length() > 14) {
                break;
            }
            Span span = row.span(from, to);
            if (accounts.stream().noneMatch(span::overlaps)) {
                best = better(best, read(span, joined.toString()));
            }
        }
        return best;
    }

    private static Optional<IdHit> better(Optional<IdHit> one, Optional<IdHit> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return other.get().form().compareTo(one.get().form()) < 0 ? other : one;
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
            if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                bare.append(c);
            } else if (".-()–:/ ,;".indexOf(c) < 0) {
                return text + "·".repeat(14);
            }
        }
        return bare.toString();
    }

    private static Optional<IdHit> read(Span span, String joined) {
        String text = joined.length() > 11 && joined.matches("[NC]IF.*") ? joined.substring(3) : joined;
        if (text.length() < 8 || digits(text) < 6 - (span.reader() == Reader.OCR ? 2 : 0)) {
            return Optional.empty();
        }
        String home = text.length() == 11 && text.startsWith("ES") ? text.substring(2) : text;
        TaxId id = new TaxId(home);
        boolean spanish = home.length() == 9 && id.isSpanishForm();
        if (spanish && id.isValidSpanish()) {
            return Optional.of(new IdHit(span, id, Form.PROVEN));
        }
        if (ForeignIds.isProven(text) || (namesCountry(text) && new TaxId(text).isValidAtHome())) {
            return Optional.of(new IdHit(span, new TaxId(text), Form.PROVEN));
        }
        Optional<TaxId> undone = span.reader() == Reader.OCR ? repaired(text) : Optional.empty();
        if (undone.isPresent()) {
            return Optional.of(new IdHit(span, undone.get(), Form.REPAIRED));
        }
        boolean formed = spanish || ForeignIds.hasForm(text);
        return formed ? Optional.of(new IdHit(span, id, Form.WRONG_DIGIT)) : Optional.empty();
    }

    private static boolean namesCountry(String text) {
        return text.startsWith("CHE") || text.startsWith("IE");
    }

    private static Optional<TaxId> repaired(String text) {
        if (text.length() == 11) {
            String prefix = text.substring(0, 2).replace('5', 'S');
            return prefix.equals("ES") ? Confusions.undone(text.substring(2)) : Optional.empty();
        }
        return Confusions.undone(text);
    }

    private static long digits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count();
    }
}
