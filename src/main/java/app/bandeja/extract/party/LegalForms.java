package app.bandeja.extract.party;

import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import app.bandeja.invoice.Box;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The letters after a company's name: {@code S.L.}, {@code GmbH}. */
final class LegalForms {
    /** In heights of the letters. */
    private static final double NEAR = 5;

    /** In points. */
    private static final double ALIGNED = 4;

    /** So many words may name the partners. */
    private static final int PARTNERS = 8;

    /** Letters of which a word of a name may be one by chance. */
    private static final int SHORT = 4;

    /** So many words a form may be spelled in. */
    private static final int WORDS = 3;

    private static final Set<String> FORMS = new HashSet<>();
    // "e.K.", "plc": in small letters, other forms are words.
    private static final Set<String> SMALL = new HashSet<>();

    static {
        for (String line : Lines.of("legal-forms.txt")) {
            FORMS.add(Key.of(line));
            if (Character.isLowerCase(line.charAt(0))) {
                SMALL.add(Key.of(line));
            }
        }
    }

    private LegalForms() {}

    /** Where a legal form that begins at this piece ends; the piece itself if none does. */
    static int end(Row row, int at) {
        int end = one(row, at);
        // "GmbH & Co. KG", "Pvt. Ltd."
        while (end > at
                && end < row.size()
                && row.piece(end).cell() == row.piece(at).cell()) {
            int next = joins(row, end) ? end + 2 : end;
            int further = next < row.size() ? one(row, next) : next;
            if (further <= next) {
                return end;
            }
            end = further;
        }
        return end;
    }

    /** Where a name ends whose form ends there: Italy's partnerships name their partners, {@code S.n.c. di Rossi A. & C.} */
    static int withPartners(Row row, int end) {
        int last = Math.min(row.size(), end + PARTNERS);
        boolean partners = end < last
                && row.piece(end).key().equals("di")
                && row.piece(end).cell() == row.piece(end - 1).cell();
        return partners
                ? IntStream.range(end + 2, last)
                        .filter(at -> row.piece(at).key().equals("c")
                                && row.piece(at).cell() == row.piece(end).cell()
                                && Set.of("&", "e").contains(row.piece(at - 1).text()))
                        .map(at -> at + 1)
                        .findFirst()
                        .orElse(end)
                : end;
    }

    private static boolean joins(Row row, int at) {
        return at + 2 < row.size()
                && (row.piece(at).text().equals("&") || row.piece(at).text().equals("+"))
                && row.piece(at + 1).key().equals("co");
    }

    private static int one(Row row, int at) {
        for (int words = WORDS; words > 1; words--) {
            if (isSpelled(row, at, at + words)) {
                return at + words;
            }
        }
        if (isForm(row.piece(at))) {
            return at + 1;
        }
        // "S. L." in two words
        if (at + 1 < row.size() && isInitial(row.piece(at)) && isInitial(row.piece(at + 1))) {
            String both = row.piece(at).key() + row.piece(at + 1).key();
            return FORMS.contains(both) ? at + 2 : at;
        }
        return at;
    }

    // "S.à r.l.", "Sp. z o.o."
    private static boolean isSpelled(Row row, int from, int to) {
        if (to > row.cellOf(from).to()
                || !row.piece(from).text().matches("\\p{Lu}.*\\..*")
                || row.piece(to - 1).key().isEmpty()) {
            return false;
        }
        String form = row.span(from, to).pieces().stream().map(Piece::key).collect(Collectors.joining());
        return FORMS.contains(form)
                && (form.length() > SHORT || row.piece(to - 1).text().contains("."));
    }

    private static boolean isForm(Piece piece) {
        // "hoja SC-", where a register's line breaks
        return FORMS.contains(piece.key())
                && !piece.text().endsWith("-")
                && (Character.isUpperCase(piece.text().charAt(0)) || SMALL.contains(piece.key()));
    }

    private static boolean isInitial(Piece piece) {
        return piece.key().length() == 1
                && piece.text().endsWith(".")
                && Character.isUpperCase(piece.text().charAt(0));
    }

    /** Whether a company's name ends the line right above, where that begins as the tax id's does or has its middle. */
    static boolean isRightAbove(Span id, Row above) {
        Span cell = id.row().cellOf(id.from());
        return cell.from() == id.from()
                && cell.box().y() - above.box().bottom() < cell.box().height()
                && above.cells().stream()
                        .filter(name -> isAligned(name.box(), cell.box()))
                        .anyMatch(name -> endsInForm(name));
    }

    private static boolean isAligned(Box name, Box id) {
        return Math.abs(name.x() - id.x()) < ALIGNED || Math.abs(name.centerX() - id.centerX()) < ALIGNED;
    }

    /** Whether a company's name stands there. */
    static boolean isIn(Span cell) {
        return IntStream.range(cell.from() + 1, cell.to()).anyMatch(at -> end(cell.row(), at) > at);
    }

    private static boolean endsInForm(Span name) {
        return IntStream.range(name.from() + 1, name.to()).anyMatch(at -> end(name.row(), at) == name.to());
    }

    /** Whether a company's name stands before a tax id, in its cell or at the end of the one before. */
    static boolean isBeside(Span id) {
        int from = id.row().cellOf(id.from()).from();
        while (from > 0 && id.row().piece(from - 1).key().isEmpty()) {
            from--;
        }
        if (from > 0 && id.row().gapBefore(from) < NEAR) {
            from = id.row().cellOf(from - 1).from();
        }
        for (int i = from; i < id.from(); i++) {
            if (end(id.row(), i) > i) {
                return true;
            }
        }
        return false;
    }
}
