package app.bandeja.extract.party;

import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines at the foot of a page in which the sender of the letterhead says once more who it is. */
final class Footers {
    private static final int LAST = 5;
    private static final int FIRST = 15;
    private static final int WORDS = 2;
    private static final Pattern ADDRESS = Pattern.compile("(?:@|www\\.|https?://)([\\w-]+)\\.\\w");

    /** Shorter words may be a part of any name. */
    private static final int TELLING = 5;

    private final Sheet sheet;
    private final Set<List<String>> heads = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    Footers(Sheet sheet) {
        this.sheet = sheet;
        sheet.rows().stream().limit(FIRST).forEach(this::addHeads);
    }

    private void addHeads(Row row) {
        row.pieces().stream()
                .map(Piece::key)
                .filter(key -> key.length() >= TELLING && isWord(key))
                .forEach(words::add);
        for (int at = 0; at < row.size(); at = row.cellOf(at).to()) {
            heads.add(firstWords(row.cellOf(at)));
        }
    }

    /**
     * Whether a tax id stands in such a line, which tells a web or mail address with a name of the page's head in it: a
     * printer's or a market place's line has its own.
     */
    boolean tellsAddress(Span id) {
        String line = id.row().span(0, id.row().size()).text().toLowerCase(Locale.ROOT);
        return isLast(id.row())
                && ADDRESS.matcher(line)
                        .results()
                        .map(found -> found.group(1).replace("-", ""))
                        .anyMatch(domain -> words.stream().anyMatch(domain::contains));
    }

    /** Whether a tax id ends such a line, which begins with a name of the page's head. */
    boolean signs(Span id) {
        Row row = id.row();
        List<String> name = firstWords(row.cellOf(id.from()));
        return name.size() == WORDS && name.stream().allMatch(Footers::isWord) && isLast(row) && heads.contains(name);
    }

    private boolean isLast(Row row) {
        int next = row.index() + LAST;
        return row.index() >= FIRST
                && (next >= sheet.rows().size() || sheet.rows().get(next).page() != row.page());
    }

    private static List<String> firstWords(Span cell) {
        return cell.pieces().stream()
                .map(Piece::key)
                .filter(key -> !key.isEmpty())
                .limit(WORDS)
                .toList();
    }

    private static boolean isWord(String key) {
        return key.chars().allMatch(Character::isLetter);
    }
}
