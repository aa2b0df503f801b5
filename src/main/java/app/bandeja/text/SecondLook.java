package app.bandeja.text;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Word;
import app.bandeja.text.ocr.OcrRequest.Layout;
import app.bandeja.text.picture.GrayImage;
import app.bandeja.text.picture.Ink;
import app.bandeja.text.picture.Marks;
import app.bandeja.text.picture.PaleInk;
import app.bandeja.text.picture.Rules;
import java.util.List;

/**
 * Looks again at what the first look left in doubt: at whole bands of the page as plain lines, larger and without rules
 * or stamps, and at last at single figures, one language at a time.
 */
final class SecondLook {
    private static final double CLOSE = 300;
    // Less than this are specks.
    private static final double STAMPED = 0.03;
    private static final double SURE = 0.85;
    private static final List<Double> SIZES = List.of(1.0, 1.5);
    private static final double EDGE = 2;
    private static final double FRAME = 6;

    private final Eyes eyes;

    SecondLook(Eyes eyes) {
        this.eyes = eyes;
    }

    /**
     * The words of the page after all looks.
     *
     * @param ink the page's
     */
    List<Word> at(GrayImage page, Ink ink, List<Word> first) {
        Rules rules = Rules.of(page, ink);
        GrayImage plain = rules.without();
        Ink other = rules.otherInk();
        List<Box> letters = Marks.of(other).letters().boxes();
        List<Doubts.Band> bands = Doubts.passedOver(first, letters);
        if (bands.isEmpty() && Doubts.figures(first, letters).isEmpty()) {
            return first;
        }
        PaleInk pale = PaleInk.of(plain, other);
        List<Word> words = first;
        for (Doubts.Band band : bands) {
            Strip strip = Strip.of(plain, band.top(), band.bottom());
            boolean isStamped = pale.shareBetween(strip.top(), strip.bottom()) > STAMPED;
            words = TwoLooks.joined(words, seen(isStamped ? strip.without(pale) : strip.of(plain), strip));
        }
        return alone(pale, words, letters);
    }

    /** Rows of pixels; the last lies beyond. */
    private record Strip(int top, int bottom, double scale) {
        static Strip of(GrayImage page, double from, double to) {
            double scale = page.dpi() / 72;
            int top = Math.clamp(Math.round(from * scale), 0, page.height() - 1);
            return new Strip(top, Math.clamp(Math.round(to * scale), top + 1, page.height()), scale);
        }

        GrayImage of(GrayImage page) {
            return page.part(0, top, page.width(), bottom - top);
        }

        GrayImage without(PaleInk pale) {
            return pale.without(top, bottom);
        }

        /** Where it begins, in points. */
        double down() {
            return top / scale;
        }
    }

    private List<Word> seen(GrayImage part, Strip strip) {
        GrayImage close = part.scaledTo(Math.max(part.dpi(), CLOSE));
        return moved(eyes.seeAgain(close, Layout.BLOCK, eyes.languages().getFirst()), 0, strip.down());
    }

    /** Single figures, framed by paper. */
    private List<Word> alone(PaleInk pale, List<Word> words, List<Box> letters) {
        List<Word> joined = words;
        for (Box place : Doubts.figures(words, letters)) {
            Box wide = new Box(place.x() - EDGE, place.y() - EDGE, place.width() + 2 * EDGE, place.height() + 2 * EDGE);
            GrayImage framed = pale.without(wide).framed(FRAME);
            List<Word> read = isFigure(words, place)
                    ? alone(framed)
                    : eyes.seeAgain(framed, Layout.LINE, eyes.languages().getFirst());
            joined = TwoLooks.joined(joined, moved(read, wide.x() - FRAME, wide.y() - FRAME));
        }
        return joined;
    }

    /** Each language and each size has its own idea of a figure's shape: the surest is taken, and the first that is sure. */
    private List<Word> alone(GrayImage part) {
        List<Word> best = List.of();
        for (double size : SIZES) {
            GrayImage sized = size == 1 ? part : part.scaledTo(size * part.dpi());
            for (String language : eyes.languages()) {
                List<Word> read = eyes.seeAgain(sized, Layout.LINE, language);
                if (read.size() == 1 && ControlDigits.prove(read.getFirst().text())) {
                    return read;
                }
                if (TwoLooks.sureness(read) > TwoLooks.sureness(best)) {
                    best = read;
                }
                if (TwoLooks.sureness(best) >= SURE) {
                    return best;
                }
            }
        }
        return best;
    }

    // A word that cannot be read is seldom worth as much as a figure.
    private static boolean isFigure(List<Word> words, Box place) {
        return words.stream()
                .filter(word -> word.text().chars().anyMatch(Character::isDigit))
                .anyMatch(word -> TwoLooks.overlap(word.box(), place));
    }

    private static List<Word> moved(List<Word> words, double right, double down) {
        return words.stream()
                .map(word -> word.at(word.box().moved(right, down)))
                .toList();
    }
}
