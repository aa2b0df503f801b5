package app.bandeja.extract.party;

import app.bandeja.extract.label.Label;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import java.util.ArrayList;
import java.util.List;

/** Names that end in a legal form. */
final class Companies {
    private static final String SEPARATORS = "·-–—|:•,;●/";

    private final Blocks blocks;

    Companies(Blocks blocks) {
        this.blocks = blocks;
    }

    List<Span> in(Sheet sheet) {
        List<Span> names = new ArrayList<>();
        for (Row row : sheet.rows()) {
            for (int i = 1; i < row.size(); i++) {
                int end = LegalForms.end(row, i);
                int start = start(row, i);
                if (end > i && start < i) {
                    names.add(row.span(start, end));
                    i = end - 1;
                }
            }
        }
        return names;
    }

    // Back to the beginning of the cell, a separator, or the end of a label.
    private int start(Row row, int form) {
        int start = form;
        int cell = row.cellOf(form).from();
        while (start > cell && !isSeparator(row, start - 1, form)) {
            start--;
        }
        return start;
    }

    private boolean isSeparator(Row row, int at, int form) {
        String text = row.piece(at).text();
        boolean separates = text.length() == 1 && SEPARATORS.indexOf(text.charAt(0)) >= 0;
        boolean comma = at < form - 1 && (text.endsWith(":") || text.endsWith(",") || text.endsWith(";"));
        List<Label> labels = blocks.labelsIn(row);
        return separates
                || comma
                || text.chars().filter(Character::isDigit).count() > 2
                || labels.stream()
                        .anyMatch(label ->
                                label.span().to() == at + 1 && label.span().from() < at + 1 && text.endsWith(":"));
    }
}
