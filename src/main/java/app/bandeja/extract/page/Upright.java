package app.bandeja.extract.page;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is printed upright along a margin, mostly who the supplier is: lines of their own, which would cut through the
 * level ones. Such lines run from the bottom to the top.
 */
final class Upright {
    private static final int LETTERS = 3;
    private static final double TALL = 2;

    /** Between two words, in points. */
    private static final double SPACE = 5;

    /** So many tall words make a line; a lone one is a rule or an ornament. */
    private static final int WORDS = 3;

    private final List<List<Word>> columns = new ArrayList<>();
    private final Set<Word> all = new HashSet<>();

    Upright(Page page) {
        if (page.reader() == Reader.TEXT) {
            page.words().stream().filter(Upright::isTall).forEach(word -> join(word, columns));
            columns.removeIf(column -> column.size() < WORDS);
            List<Word> small = page.words().stream()
                    .filter(word -> !isTall(word))
                    .sorted(Comparator.comparingDouble(word -> word.box().y()))
                    .toList();
            Stream.concat(small.stream(), small.reversed().stream()).forEach(this::joinShort);
            columns.forEach(all::addAll);
        }
    }

    boolean has(Word word) {
        return all.contains(word);
    }

    List<List<Piece>> lines() {
        return columns.stream()
                .map(column -> column.stream()
                        .sorted(Comparator.comparingDouble(
                                        (Word word) -> word.box().bottom())
                                .reversed())
                        .flatMap(word -> Pieces.of(word).stream())
                        .toList())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isTall(Word word) {
        return word.text().strip().length() >= LETTERS
                && word.box().height() > TALL * word.box().width();
    }

    private static void join(Word word, List<List<Word>> columns) {
        columns.stream()
                .filter(column ->
                        !column.contains(word) && shareColumn(column.getFirst().box(), word.box()))
                .findFirst()
                .ifPresentOrElse(column -> column.add(word), () -> columns.add(new ArrayList<>(List.of(word))));
    }

    // "de", "-", "S.A.": too short to tell by themselves.
    private void joinShort(Word word) {
        columns.stream()
                .filter(column -> !column.contains(word)
                        && shareColumn(column.getFirst().box(), word.box())
                        && isWithin(column, word.box()))
                .findFirst()
                .ifPresent(column -> column.add(word));
    }

    private static boolean isWithin(List<Word> column, Box box) {
        double top = column.stream().mapToDouble(word -> word.box().y()).min().orElse(0);
        double bottom =
                column.stream().mapToDouble(word -> word.box().bottom()).max().orElse(0);
        return box.bottom() >= top - SPACE && box.y() <= bottom + SPACE;
    }

    private static boolean shareColumn(Box one, Box other) {
        return Math.abs(one.centerX() - other.centerX()) < Math.max(1, one.width() / 4)
                && Math.abs(one.width() - other.width()) < Math.max(1, one.width() / 4);
    }
}
