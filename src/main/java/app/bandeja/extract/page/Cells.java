package app.bandeja.extract.page;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Reader;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a line into cells at wide gaps, and joins what was letter-spaced: {@code F A C T U R A}. */
final class Cells {
    /** A space between words is about a third of the letters' height, seldom more than one when justified. */
    private static final double WIDE = 1.3;

    /** In a text layer gaps are exact: a narrow table's padding is wider than any space of its words. */
    private static final double PADDED = 0.85;

    private static final int SPACED_LETTERS = 4;

    /** Gaps of a line of prose, at least; and how far they differ at most, in points. */
    private static final int PROSE = 7;

    private static final double EVEN = 0.5;

    private Cells() {}

    static List<Piece> numbered(List<Piece> line, Reader reader) {
        List<Piece> pieces = joined(line);
        double wide = reader == Reader.OCR || isJustified(pieces) ? WIDE : PADDED;
        List<Piece> numbered = new ArrayList<>();
        int cell = 0;
        boolean ruled = false;
        for (Piece piece : pieces) {
            if (reader == Reader.OCR && isRule(piece)) {
                ruled = true;
                continue;
            }
            if (!numbered.isEmpty() && (ruled || isWide(numbered.getLast().box(), piece.box(), wide))) {
                cell++;
            }
            numbered.add(piece.inCell(cell));
            ruled = false;
        }
        return numbered.isEmpty() ? pieces : numbered;
    }

    // A table's upright line, which OCR reads as a sign.
    private static boolean isRule(Piece piece) {
        return piece.text().equals("|") || piece.text().equals("¦");
    }

    private static boolean isWide(Box left, Box right, double wide) {
        return right.x() - left.right() > wide * Math.max(4, Math.min(left.height(), right.height()));
    }

    // Prose whose words were driven apart: many, and all evenly.
    private static boolean isJustified(List<Piece> line) {
        DoubleSummaryStatistics gaps =
                IntStream.range(1, line.size()).mapToDouble(at -> gap(line, at)).summaryStatistics();
        return gaps.getCount() >= PROSE && gaps.getMax() - gaps.getMin() < EVEN;
    }

    private static List<Piece> joined(List<Piece> line) {
        List<Piece> joined = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            int end = i;
            while (end < line.size() && isLetter(line.get(end)) && (end == i || isEven(line, i, end))) {
                end++;
            }
            if (end - i >= SPACED_LETTERS) {
                joined.add(word(line.subList(i, end)));
                i = end;
            } else {
                joined.add(line.get(i));
                i++;
            }
        }
        return joined;
    }

    private static boolean isLetter(Piece piece) {
        return piece.text().length() == 1 && Character.isLetter(piece.text().charAt(0));
    }

    private static boolean isEven(List<Piece> line, int first, int at) {
        double gap = gap(line, at);
        return gap < 3 * line.get(at).box().height() && (at == first + 1 || gap < 1.8 * gap(line, first + 1) + 1);
    }

    private static double gap(List<Piece> line, int at) {
        return line.get(at).box().x() - line.get(at - 1).box().right();
    }

    private static Piece word(List<Piece> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text()));
        Box box = letters.stream().map(Piece::box).reduce(Box::union).orElseThrow();
        double confidence =
                letters.stream().mapToDouble(Piece::confidence).min().orElse(0);
        return new Piece(text.toString(), Key.of(text.toString()), box, confidence, 0);
    }
}
