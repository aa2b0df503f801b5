package app.bandeja.text.layer;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Word;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Characters that stand together: a word, or a piece of one.
 *
 * @param closed whether a space follows in the file, so that nothing may be joined to it however near it stands
 */
record GlyphRun(String text, Box box, double em, Glyph.Direction direction, boolean closed) {
    // A printed space is about 0.25 em and shrinks to 0.18 in justified lines; letters of a word overlap or touch.
    private static final double GAP = 0.16;
    private static final double OVERLAP = 0.6;
    private static final double OFF_LINE = 0.25;
    private static final Pattern DASHES = Pattern.compile("[\\u00AD\\u2010\\u2011\\u2212]");
    private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}]");

    static GlyphRun of(Glyph glyph) {
        return new GlyphRun(glyph.text(), glyph.box(), glyph.em(), glyph.direction(), false);
    }

    /** Whether the next piece goes on where this one ends. */
    boolean isContinuedBy(GlyphRun next) {
        double gap = next.start() - end();
        double small = Math.min(em, next.em);
        return !closed
                && next.direction == direction
                && gap < GAP * small
                && gap > -OVERLAP * small
                && Math.abs(next.across() - across()) < OFF_LINE * Math.max(em, next.em);
    }

    GlyphRun join(GlyphRun next) {
        return new GlyphRun(text + next.text, box.union(next.box), Math.max(em, next.em), direction, next.closed);
    }

    GlyphRun close() {
        return new GlyphRun(text, box, em, direction, true);
    }

    /** Ligatures are taken apart; every short dash is the one on the keyboard; what prints nothing is left out. */
    Word word() {
        String dashed =
                DASHES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("-");
        return new Word(apart(UNPRINTED.matcher(dashed).replaceAll("")), box, 1);
    }

    double start() {
        return direction.start(box);
    }

    double end() {
        return direction.end(box);
    }

    double across() {
        return direction.across(box);
    }

    double thickness() {
        return direction.thickness(box);
    }

    private static String apart(String text) {
        StringBuilder apart = new StringBuilder(text.length());
        text.codePoints().forEach(c -> apart.append(isLigature(c) ? decomposed(c) : Character.toString(c)));
        return apart.toString();
    }

    private static boolean isLigature(int c) {
        return c >= 0xFB00 && c <= 0xFB06;
    }

    private static String decomposed(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }
}
