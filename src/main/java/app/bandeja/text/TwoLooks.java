package app.bandeja.text;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Joins what two looks at the same page saw: where they differ, the surer one is kept. */
final class TwoLooks {
    private static final double OVERLAP = 0.3;
    // What the first look passed over is taken from the second only if it is sure of it.
    private static final double SURE = 0.5;
    private static final double SURER = 0.05;
    // A control digit holds by chance one time in ten.
    private static final double SURE_OF_DIGITS = 0.75;

    private final List<Word> first;
    private final List<Word> second;
    private final Rows firstRows;
    private final Rows secondRows;

    private TwoLooks(List<Word> first, List<Word> second) {
        this.first = first;
        this.second = second;
        this.firstRows = new Rows(first.stream().map(Word::box).toList());
        this.secondRows = new Rows(second.stream().map(Word::box).toList());
    }

    static List<Word> joined(List<Word> first, List<Word> second) {
        return new TwoLooks(first, second).joined();
    }

    /** Numbers of words of the first and of the second look that stand in one place. */
    private record Place(BitSet first, BitSet second) {}

    private List<Word> joined() {
        BitSet gone = new BitSet();
        BitSet looked = new BitSet();
        List<Word> added = new ArrayList<>();
        for (int i = 0; i < second.size(); i = looked.nextClearBit(i)) {
            Place place = place(i);
            looked.or(place.second());
            List<Word> here = words(first, place.first());
            List<Word> there = words(second, place.second());
            if (isBetter(here, there)) {
                gone.or(place.first());
                added.addAll(there);
            }
        }
        gone.flip(0, first.size());
        return Stream.concat(words(first, gone).stream(), added.stream()).toList();
    }

    /** All words of both that overlap one another, directly or over others, are one place. */
    private Place place(int word) {
        Place place = new Place(new BitSet(), new BitSet());
        place.second().set(word);
        Deque<Integer> open = new ArrayDeque<>(List.of(word));
        while (!open.isEmpty()) {
            for (int here : over(firstRows, first, second.get(open.remove()), place.first())) {
                for (int there : over(secondRows, second, first.get(here), place.second())) {
                    open.add(there);
                }
            }
        }
        return place;
    }

    /** The numbers of the words over this one that are not known yet; from then on they are. */
    private static int[] over(Rows rows, List<Word> words, Word word, BitSet known) {
        int[] over = rows.near(word.box().y(), word.box().bottom())
                .filter(i -> !known.get(i) && overlap(word, words.get(i)))
                .toArray();
        Arrays.stream(over).forEach(known::set);
        return over;
    }

    private static List<Word> words(List<Word> words, BitSet numbers) {
        return numbers.stream().mapToObj(words::get).toList();
    }

    private static boolean isBetter(List<Word> here, List<Word> there) {
        if (here.isEmpty()) {
            return sureness(there) >= SURE;
        }
        if (ControlDigits.contradict(text(here))
                && ControlDigits.prove(text(there))
                && sureness(there) >= SURE_OF_DIGITS) {
            return true;
        }
        return !isOnlyBroken(here, there) && sureness(there) > sureness(here) + SURER;
    }

    /** Whether the second look saw the same signs, in more words. */
    private static boolean isOnlyBroken(List<Word> here, List<Word> there) {
        return here.size() < there.size() && text(here).equals(text(there));
    }

    private static String text(List<Word> words) {
        return words.stream()
                .sorted(Comparator.comparingDouble(word -> word.box().x()))
                .map(Word::text)
                .collect(Collectors.joining());
    }

    /** Whether two words stand in the same place. */
    static boolean overlap(Word one, Word other) {
        return overlap(one.box(), other.box());
    }

    static boolean overlap(Box a, Box b) {
        double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        double smaller = Math.min(a.width() * a.height(), b.width() * b.height());
        return width > 0 && height > 0 && width * height > OVERLAP * smaller;
    }

    /** The mean confidence of the signs, 0–1. */
    static double sureness(List<Word> words) {
        int all = words.stream().mapToInt(word -> word.text().length()).sum();
        return words.stream()
                        .mapToDouble(word -> word.confidence() * word.text().length())
                        .sum()
                / Math.max(1, all);
    }
}
