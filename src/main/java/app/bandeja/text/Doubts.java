package app.bandeja.text;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What of a page wants a second look: bands where letters stand that no word covers, and figures that OCR is not sure of. */
final class Doubts {
    private static final double UNSURE = 0.75;
    // Amounts prove one another; a date, or the number of the invoice, is proven by nothing.
    private static final double UNSURE_AND_UNPROVEN = 0.85;
    private static final double SURELY_WRONG = 2;
    private static final int LONG = 5;
    private static final Pattern AMOUNT = Pattern.compile("[-+(€$£]*[\\d.,]+[-)%€$£]*");
    private static final double ILLEGIBLE = 0.4;
    private static final int MOST_FIGURES = 40;
    private static final double BROKEN_OFF = 1.5;
    // Within a number, in heights of its figures.
    private static final double GAP = 0.2;
    private static final double MARGIN = 5;
    private static final double NEAR = 14;
    // A letter belongs to a word whose box it misses by so little.
    private static final double ACROSS = 1;
    private static final double DOWN = 2;
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
    static List<Band> passedOver(List<Word> words, List<Box> letters) {
        List<Box> boxes = words.stream().map(Word::box).toList();
        Rows rows = new Rows(boxes);
        return joined(letters.stream()
                .filter(letter -> rows.near(letter.centerY() - DOWN, letter.centerY() + DOWN)
                        .noneMatch(i -> covers(boxes.get(i), letter)))
                .map(letter -> new Band(letter.y(), letter.bottom()))
                .toList());
    }

    /** Where figures stand that are still in doubt, with the letters that belong to them on both sides. */
    static List<Box> figures(List<Word> words, List<Box> letters) {
        return words.stream()
                .filter(Doubts::isUnsure)
                .map(word -> figure(word, letters))
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST_FIGURES)
                .toList();
    }

    // A single sign is worth a look only where it was broken off a number.
    private static Optional<Box> figure(Word word, List<Box> letters) {
        Box grown = grown(word.box(), letters);
        boolean isAlone = word.text().chars().filter(Character::isLetterOrDigit).count() < 2
                && grown.width() < BROKEN_OFF * word.box().width();
        return isAlone ? Optional.empty() : Optional.of(grown);
    }

    private static boolean isUnsure(Word word) {
        return word.confidence() < wanted(word.text()) && word.text().chars().anyMatch(Character::isLetterOrDigit);
    }

    private static double wanted(String text) {
        if (ControlDigits.contradict(text)) {
            return SURELY_WRONG;
        }
        long digits = text.chars().filter(Character::isDigit).count();
        if (digits >= LONG && !AMOUNT.matcher(text).matches()) {
            return UNSURE_AND_UNPROVEN;
        }
        // What OCR can hardly read at all may have been a figure as well.
        return digits > 0 ? UNSURE : ILLEGIBLE;
    }

    // The boxes that OCR gives a word may reach into the next line: those of its letters do not.
    private static Box grown(Box word, List<Box> letters) {
        double gap = GAP * word.height();
        List<Box> line = letters.stream()
                .filter(letter -> letter.centerY() > word.y()
                        && letter.centerY() < word.bottom()
                        && letter.height() < 1.5 * word.height())
                .toList();
        Box reach = word;
        Optional<Box> grown = Optional.empty();
        while (true) {
            Box near = new Box(reach.x() - gap, reach.y(), reach.width() + 2 * gap, reach.height());
            Optional<Box> more = line.stream()
                    .filter(letter -> letter.right() > near.x() && letter.x() < near.right())
                    .reduce(Box::union);
            if (more.isEmpty() || more.equals(grown)) {
                return more.orElse(word);
            }
            grown = more;
            reach = word.union(more.get());
        }
    }

    private static boolean covers(Box word, Box letter) {
        double x = letter.centerX();
        double y = letter.centerY();
        return x > word.x() - ACROSS && x < word.right() + ACROSS && y > word.y() - DOWN && y < word.bottom() + DOWN;
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
