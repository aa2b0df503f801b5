package app.bandeja.text.layer;

import app.bandeja.invoice.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the characters of a text layer together to words in reading order. */
public final class Words {
    private Words() {}

    /** Line by line, level text first, then text that runs in other directions. */
    public static List<Word> of(List<Glyph> glyphs) {
        List<GlyphRun> runs = runs(glyphs);
        List<Word> words = new ArrayList<>();
        for (Glyph.Direction direction : Glyph.Direction.values()) {
            List<GlyphRun> same =
                    runs.stream().filter(run -> run.direction() == direction).toList();
            for (List<GlyphRun> line : lines(same)) {
                joined(line).stream()
                        .map(GlyphRun::word)
                        .filter(word -> !word.text().isEmpty())
                        .forEach(words::add);
            }
        }
        return words;
    }

    /** As the file draws them: nearly always whole words already. */
    private static List<GlyphRun> runs(List<Glyph> glyphs) {
        List<GlyphRun> runs = new ArrayList<>();
        boolean fresh = true;
        for (Glyph glyph : glyphs) {
            if (glyph.isSpace()) {
                closeLast(runs, glyph);
                fresh = true;
            } else {
                append(runs, GlyphRun.of(glyph), fresh);
                fresh = false;
            }
        }
        return runs;
    }

    private static void append(List<GlyphRun> runs, GlyphRun piece, boolean fresh) {
        if (!fresh && runs.getLast().isContinuedBy(piece)) {
            runs.add(runs.removeLast().join(piece));
        } else {
            runs.add(piece);
        }
    }

    private static void closeLast(List<GlyphRun> runs, Glyph space) {
        // A space counts where it stands right after the word; some files write them elsewhere to no effect.
        if (!runs.isEmpty() && Math.abs(space.start() - runs.getLast().end()) < space.em()) {
            runs.add(runs.removeLast().close());
        }
    }

    /** Grouped by line, top to bottom, each from its start. */
    private static List<List<GlyphRun>> lines(List<GlyphRun> runs) {
        List<List<GlyphRun>> lines = new ArrayList<>();
        for (GlyphRun run : runs.stream()
                .sorted(Comparator.comparingDouble(GlyphRun::across))
                .toList()) {
            if (lines.isEmpty() || !sameLine(lines.getLast(), run)) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(run);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(GlyphRun::start)));
        return lines;
    }

    private static boolean sameLine(List<GlyphRun> line, GlyphRun run) {
        GlyphRun first = line.getFirst();
        return run.across() - first.across() < 0.5 * Math.min(first.thickness(), run.thickness());
    }

    /** Pieces of one word that the file draws apart, as a number set digit by digit. */
    private static List<GlyphRun> joined(List<GlyphRun> line) {
        List<GlyphRun> joined = new ArrayList<>();
        for (GlyphRun run : line) {
            append(joined, run, joined.isEmpty());
        }
        return joined;
    }
}
