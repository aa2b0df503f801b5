package app.bandeja.extract.party;

import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines at the foot of a page in which the sender of the letterhead says once more who it is. */
final class Footers {
    private static final int LAST = 5;
    private static final int FIRST = 15;
    private static final int WORDS = 2;
    private static final Pattern ADDRESS = Pattern.compile("[\\w.-]+@[\\w-]+\\.\\w|www\\.\\w|https?://\\w");

    private final Sheet sheet;
    private final Set<List<String>> heads = new HashSet<>();

    Footers(Sheet sheet) {
        this.sheet = sheet;
        sheet.rows().stream().limit(FIRST).forEach(this::addHeads);
    }

    private void addHeads(Row row) {
        for (int at = 0; at < row.size(); at = row.cellOf(at).to()) {
            heads.add(firstWords(row.cellOf(at)));
        }
    }

    /** Whether a tax id stands in such a line, which tells a web or mail address. */
    boolean tellsAddress(Span id) {
        return isLast(id.row())
                && ADDRESS.matcher(id.row().span(0, id.row().size()).text()).find();
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
