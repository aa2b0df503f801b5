package app.bandeja.text;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The bands of a page that want a second look: where letters stand that no word covers, or words that OCR itself was not
 * sure of.
 */
final class Doubts {
    private static final double UNSURE = 0.6;
    private static final double MARGIN = 5;
    private static final double NEAR = 14;
    // A speck, or the crumbs of a picture.
    private static final int FEW_LETTERS = 2;

    private Doubts() {}

    /** From here to there down the page, in points. */
    record Band(double top, double bottom) {
        double height() {
            return bottom - top;
        }
    }

    /** @param letters boxes of what look like letters, in points */
    static List<Band> of(List<Word> words, List<Box> letters) {
        List<Band> bands = new ArrayList<>();
        words.stream()
                .filter(Doubts::isUnsure)
                .forEach(word -> bands.add(new Band(word.box().y(), word.box().bottom())));
        letters.stream()
                .filter(letter -> words.stream().noneMatch(word -> covers(word.box(), letter)))
                .forEach(letter -> bands.add(new Band(letter.y(), letter.bottom())));
        return joined(bands);
    }

    private static boolean isUnsure(Word word) {
        return word.confidence() < UNSURE
                && word.text().chars().filter(Character::isLetterOrDigit).count() >= 2;
    }

    private static boolean covers(Box word, Box letter) {
        double x = letter.centerX();
        double y = letter.centerY();
        return x > word.x() - 1 && x < word.right() + 1 && y > word.y() - 2 && y < word.bottom() + 2;
    }

    private static List<Band> joined(List<Band> bands) {
        List<Band> joined = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (Band band :
                bands.stream().sorted(Comparator.comparingDouble(Band::top)).toList()) {
            if (!joined.isEmpty() && band.top() - joined.getLast().bottom() < NEAR) {
                Band last = joined.removeLast();
                joined.add(new Band(last.top(), Math.max(last.bottom(), band.bottom())));
                counts.add(counts.removeLast() + 1);
            } else {
                joined.add(band);
                counts.add(1);
            }
        }
        List<Band> wide = new ArrayList<>();
        for (int i = 0; i < joined.size(); i++) {
            if (counts.get(i) >= FEW_LETTERS) {
                wide.add(new Band(joined.get(i).top() - MARGIN, joined.get(i).bottom() + MARGIN));
            }
        }
        return wide;
    }
}
