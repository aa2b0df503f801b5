package app.bandeja.extract.items;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the rows of words alone to the lines that they describe: a description may run over several rows. */
final class Wording {
    /** Words further from a line than this, in heights, do not describe it. */
    private static final double APART = 1.3;

    private final Map<Integer, List<Span>> byLine = new HashMap<>();
    private final List<Span> waiting = new ArrayList<>();
    private Optional<Row> above = Optional.empty();
    private int lines;

    /** A line, with the words in its own row. */
    void line(Row row, Optional<Span> own) {
        List<Span> before = settle(Optional.of(row), own.isPresent());
        List<Span> words = new ArrayList<>(before);
        own.ifPresent(words::add);
        byLine.put(lines, words);
        lines++;
        above = Optional.of(row);
    }

    /** A row of words alone. */
    void text(Span words) {
        waiting.add(words);
    }

    /** A row that is neither: nothing reaches over it. */
    void other() {
        settle(Optional.empty(), true);
        above = Optional.empty();
    }

    List<Entry> worded(List<Entry> entries) {
        settle(Optional.empty(), true);
        List<Entry> worded = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            worded.add(entries.get(i).with(byLine.getOrDefault(i, List.of())));
        }
        return worded;
    }

    // Waiting words go to the nearer line, to the upper one if in doubt; a line without words of its own needs them.
    private List<Span> settle(Optional<Row> below, boolean described) {
        List<Span> block = List.copyOf(waiting);
        waiting.clear();
        if (block.isEmpty()) {
            return block;
        }
        double up = above.map(row -> gap(row, block.getFirst().row())).orElse(Double.MAX_VALUE);
        double down = below.map(row -> gap(block.getLast().row(), row)).orElse(Double.MAX_VALUE);
        double height = block.getFirst().row().box().height();
        if (Math.min(up, down) > APART * height) {
            return List.of();
        }
        boolean downwards = described ? down < up - height / 4 && above.isPresent() : true;
        if (downwards) {
            return block;
        }
        if (above.isPresent()) {
            byLine.computeIfAbsent(lines - 1, _ -> new ArrayList<>()).addAll(block);
        }
        return List.of();
    }

    private static double gap(Row upper, Row lower) {
        return upper.page() == lower.page() ? lower.box().y() - upper.box().bottom() : Double.MAX_VALUE;
    }
}
