package app.bandeja.text;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins what two looks at the same page saw: where they differ, the surer one is kept. */
final class TwoLooks {
    private static final double OVERLAP = 0.3;
    // What the first look passed over is taken from the second only if it is sure of it.
    private static final double SURE = 0.5;
    private static final double SURER = 0.05;

    private TwoLooks() {}

    static List<Word> joined(List<Word> first, List<Word> second) {
        List<Word> joined = new ArrayList<>(first);
        Set<Word> taken = new HashSet<>();
        for (Word word : second) {
            if (!taken.contains(word)) {
                join(joined, second, word, taken);
            }
        }
        return joined;
    }

    /** All words of both that overlap one another, directly or over others, are one place. */
    private static void join(List<Word> joined, List<Word> second, Word word, Set<Word> taken) {
        List<Word> there = new ArrayList<>(List.of(word));
        List<Word> here = new ArrayList<>();
        boolean grows = true;
        while (grows) {
            List<Word> old = joined.stream()
                    .filter(other -> !here.contains(other) && there.stream().anyMatch(one -> overlap(one, other)))
                    .toList();
            here.addAll(old);
            List<Word> more = second.stream()
                    .filter(other -> !there.contains(other) && here.stream().anyMatch(one -> overlap(one, other)))
                    .toList();
            there.addAll(more);
            grows = !more.isEmpty();
        }
        taken.addAll(there);
        if (isOnlyBroken(here, there)) {
            return;
        }
        if (here.isEmpty() ? sureness(there) >= SURE : sureness(there) > sureness(here) + SURER) {
            joined.removeAll(here);
            joined.addAll(there);
        }
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
        Box a = one.box();
        Box b = other.box();
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
