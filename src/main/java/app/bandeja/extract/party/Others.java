package app.bandeja.extract.party;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Companies that a page names though they neither sell nor buy: who carries, insures, supplies the network. A colon
 * introduces them: {@code Operador logístico: Transportes Norte, S.L. CIF B12345674}.
 */
final class Others {
    private static final Set<Concept> PARTIES =
            EnumSet.of(Concept.SUPPLIER, Concept.CUSTOMER, Concept.PARTY_LINE, Concept.TAX_ID);

    private Others() {}

    /** Whether words that no lexicon knows introduce the company before a tax id. */
    static boolean introduce(Span id, List<Label> labels) {
        Row row = id.row();
        return IntStream.range(0, id.from())
                .filter(at -> row.piece(at).text().endsWith(":")
                        && row.piece(at).text().length() > 3)
                .filter(at -> labels.stream().noneMatch(label -> ends(label, at)))
                .reduce((_, later) -> later)
                .stream()
                .anyMatch(at -> namesCompany(row, at + 1, id.from()));
    }

    private static boolean ends(Label label, int at) {
        return label.span().to() == at + 1 && label.isAny(PARTIES);
    }

    private static boolean namesCompany(Row row, int from, int to) {
        return IntStream.range(from, to).anyMatch(at -> LegalForms.end(row, at) > at);
    }
}
