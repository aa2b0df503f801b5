package app.bandeja.extract.party;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Companies that a page names though they neither sell nor buy: who carries, insures, supplies the network. A colon
 * introduces them: {@code Operador logístico: Transportes Norte, S.L. CIF B12345674}.
 */
final class Others {
    private static final Set<Concept> PARTIES =
            EnumSet.of(Concept.SUPPLIER, Concept.CUSTOMER, Concept.PARTY_LINE, Concept.TAX_ID);

    /** A name has so many words before its form at most. */
    private static final int NAME = 8;

    private static final List<String> ON_BEHALF = Lines.of("on-behalf.txt").stream()
            .map(line -> " " + String.join(" ", Key.phrase(line)) + " ")
            .toList();

    private Others() {}

    /** Whether words say, or words that no lexicon knows introduce, that the company before a tax id is another. */
    static boolean introduce(Span id, List<Label> labels, List<Row> above) {
        return isRelated(id, above) || actsForAnother(id) || isIntroduced(id, labels);
    }

    // "Sociedad perteneciente al Grupo Muster, S.A. (CIF A12345674)"
    private static boolean isRelated(Span id, List<Row> above) {
        Row row = id.row();
        return IntStream.range(0, id.from())
                .filter(at -> LegalForms.end(row, at) > at)
                .reduce((_, later) -> later)
                .stream()
                .anyMatch(form -> Companies.introducePartner(before(row, form, above)));
    }

    // A name may begin on its line, and what introduces it end the one above.
    private static List<Piece> before(Row row, int form, List<Row> above) {
        List<Piece> words = new ArrayList<>();
        if (form <= NAME && !above.isEmpty()) {
            List<Piece> upper = above.getFirst().pieces();
            words.addAll(upper.subList(Math.max(0, upper.size() - NAME), upper.size()));
        }
        words.addAll(row.pieces().subList(Math.max(0, form - NAME), form));
        return words;
    }

    // "issued by Market Ltd (VAT GB123456789) in the name and on behalf of Seller Ltd"
    private static boolean actsForAnother(Span id) {
        Row row = id.row();
        String after = row.span(id.to(), row.size()).pieces().stream()
                .map(Piece::key)
                .collect(Collectors.joining(" ", " ", " "));
        return ON_BEHALF.stream().anyMatch(after::contains);
    }

    private static boolean isIntroduced(Span id, List<Label> labels) {
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
