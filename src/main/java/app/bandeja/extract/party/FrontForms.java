package app.bandeja.extract.party;

import app.bandeja.extract.label.Label;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that begin with a legal form, as in France: {@code SARL Cuisines du Lac – 74000 Annecy}. */
final class FrontForms {
    private static final Set<String> FORMS =
            Set.of("sarl", "sas", "sasu", "eurl", "sa", "snc", "sci", "scp", "scop", "selarl");

    private static final Set<String> PARTICLES =
            Set.of("de", "du", "des", "d", "la", "le", "les", "et", "&", "l", "en", "aux", "au", "à");

    private FrontForms() {}

    static List<Span> in(Row row, List<Label> labels) {
        List<Span> names = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int end = end(row, i, labels);
            if (end > i + 1) {
                names.add(row.span(i, end));
                i = end - 1;
            }
        }
        return names;
    }

    private static int end(Row row, int at, List<Label> labels) {
        if (!FORMS.contains(row.piece(at).key()) || !isCapitals(row.piece(at).text()) || !begins(row, at)) {
            return at;
        }
        int cell = row.cellOf(at).to();
        int end = at + 1;
        for (int i = at + 1; i < cell && mayBelong(row, i, labels); i++) {
            end = isName(row.piece(i).text()) ? i + 1 : end;
            if (row.piece(i).text().endsWith(",")) {
                break;
            }
        }
        return end;
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    // At the start of its cell, or behind a sign that parts.
    private static boolean begins(Row row, int at) {
        return at == row.cellOf(at).from() || row.piece(at - 1).text().chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean mayBelong(Row row, int at, List<Label> labels) {
        String text = row.piece(at).text();
        return PARTICLES.contains(text)
                || (isName(text)
                        && labels.stream().noneMatch(label -> label.span().from() == at));
    }

    private static boolean isName(String text) {
        return Character.isUpperCase(text.charAt(0)) && text.chars().noneMatch(Character::isDigit);
    }
}
