package app.bandeja.extract.sums;

import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import app.bandeja.invoice.Reader;
import java.util.regex.Pattern;

/**
 * Signs of a currency that OCR makes of others: of "&" between two words of a name a euro's or a pound's, of a letter within
 * a word or with a dot, or of the percent behind a rate, a dollar's.
 */
final class Misread {
    private static final Pattern LONE = Pattern.compile("[€£]\\.?");
    private static final Pattern DOTTED = Pattern.compile("[€£]\\.:?");
    private static final Pattern WITHIN_WORD = Pattern.compile(".*\\p{Ll}[$€£].*|.*[$€£]\\p{Ll}.*");
    private static final Pattern DOLLAR = Pattern.compile("(\\d{1,2}([.,]\\d{1,2})?)?\\$");
    private static final Pattern RATE = Pattern.compile("\\d{1,2}([.,]\\d{1,2})?");

    private Misread() {}

    /** Whether a piece's sign may well be none. */
    static boolean is(Span piece) {
        return piece.reader() == Reader.OCR && (isWithinWord(piece) || joinsWords(piece) || isDotted(piece));
    }

    private static boolean isWithinWord(Span piece) {
        return WITHIN_WORD.matcher(piece.text()).matches();
    }

    // "Tregarth € Son", in one cell.
    private static boolean joinsWords(Span piece) {
        Row row = piece.row();
        Span cell = row.cellOf(piece.from());
        return LONE.matcher(piece.text()).matches()
                && piece.from() > cell.from()
                && piece.to() < cell.to()
                && isWord(row.piece(piece.from() - 1))
                && isWord(row.piece(piece.to()));
    }

    // "Faktura €. 2025031", of "č.": no amount is before it.
    private static boolean isDotted(Span piece) {
        return DOTTED.matcher(piece.text()).matches()
                && (piece.from() == 0
                        || piece.row().piece(piece.from() - 1).text().chars().noneMatch(Character::isDigit));
    }

    private static boolean isWord(Piece piece) {
        return piece.text().chars().allMatch(c -> Character.isLetter(c) || ".,'’-".indexOf(c) >= 0);
    }

    /** Whether it may be the percent of a rate, "19,00 $", as well as a dollar's behind a small amount. */
    static boolean mayBePercent(Span piece) {
        Row row = piece.row();
        Span cell = row.cellOf(piece.from());
        boolean glued = piece.text().length() > 1;
        return piece.reader() == Reader.OCR
                && DOLLAR.matcher(piece.text()).matches()
                && (glued
                        || (piece.from() > cell.from()
                                && RATE.matcher(row.piece(piece.from() - 1).text())
                                        .matches()));
    }
}
