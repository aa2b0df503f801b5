package app.bandeja.extract.party;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names that end in a legal form, or begin with it as in France. */
final class Companies {
    private static final String SEPARATORS = "·-–—|:•,;●/()";

    /** So many words introduce a name at most. */
    private static final int LONGEST = 6;

    private static final Set<String> INTRODUCERS = phrases("introducers.txt");

    /** What may stand between a name and its form. */
    private static final Set<String> QUALIFIERS = phrases("qualifiers.txt");

    /** What introduces a company that owns the one that sends the paper, or answers for it, and is not it. */
    private static final Set<String> PARTNERS = phrases("partners.txt");

    /** Lines of a column beside may stand between, in rows. */
    private static final int NEXT = 2;

    /** In points. */
    private static final double ALIGNED = 3;

    private final Blocks blocks;

    Companies(Blocks blocks) {
        this.blocks = blocks;
    }

    private static Set<String> phrases(String file) {
        return Lines.of(file).stream()
                .map(line -> String.join(" ", Key.phrase(line)))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Span> in(Sheet sheet) {
        List<Span> names = new ArrayList<>();
        for (Row row : sheet.rows()) {
            names.addAll(FrontForms.in(row, blocks.labelsIn(row)));
            above(sheet, row).ifPresent(names::add);
            for (int i = 1; i < row.size(); i++) {
                int end = isRegister(row, i) ? i : LegalForms.end(row, i);
                int start = start(row, i);
                if (end > i && start < i) {
                    if (!isPartner(row, start)) {
                        names.add(row.span(start, LegalForms.withPartners(row, end)));
                    }
                    i = end - 1;
                }
            }
        }
        return names;
    }

    // "registered in Scotland SC 448190"
    private static boolean isRegister(Row row, int at) {
        return row.piece(at).text().equals("SC")
                && at + 1 < row.size()
                && row.piece(at + 1).text().matches("\\d{6}\\W*");
    }

    // "Herramientas del Eume,", and on the next line "S.A.L." alone.
    private static Optional<Span> above(Sheet sheet, Row row) {
        return row.cells().stream()
                .filter(form -> LegalForms.end(row, form.from()) == form.to())
                .flatMap(form -> sheet.above(row, NEXT).stream()
                        .flatMap(upper -> upper.cells().stream())
                        .filter(name -> name.text().endsWith(",") && isRightAbove(name, form)))
                .filter(name -> name.to() - name.from() > 1)
                .findFirst();
    }

    private static boolean isRightAbove(Span name, Span form) {
        return Math.abs(name.box().x() - form.box().x()) < ALIGNED
                && form.box().y() - name.box().bottom() < form.box().height();
    }

    // Back to the beginning of the cell, a separator, or the end of a label.
    private int start(Row row, int form) {
        int start = form;
        int cell = row.cellOf(form).from();
        if (form - 1 > cell && isDash(row, form - 1)) {
            start = form - 1;
        }
        while (start > cell && !isSeparator(row, start - 1, form)) {
            start--;
        }
        // "Obermarkt 17, EG": a floor.
        boolean house = row.piece(form - 1).text().matches("\\d+\\w?,");
        return house || (start == form - 1 && isDash(row, start)) ? form : start;
    }

    // "MÉTALU – S.A.S. au capital de 380 000 €"
    private static boolean isDash(Row row, int at) {
        return row.piece(at).text().matches("[–—-]");
    }

    private boolean isSeparator(Row row, int at, int form) {
        String text = row.piece(at).text();
        boolean separates = text.length() == 1 && SEPARATORS.indexOf(text.charAt(0)) >= 0;
        // "Sitz Lohne, AG Oldenburg": a court, Amtsgericht.
        boolean court = row.piece(form).text().equals("AG");
        boolean comma = (at < form - 1 || court)
                && !isQualified(row, at + 1, form)
                && (text.endsWith(":") || text.endsWith(",") || text.endsWith(";") || text.endsWith(")"));
        List<Label> labels = blocks.labelsIn(row);
        return separates
                || comma
                || text.chars().filter(Character::isDigit).count() > 2
                || isIntroduced(row, at)
                || labels.stream()
                        .anyMatch(label -> label.span().to() == at + 1
                                && label.span().from() < at + 1
                                && (text.endsWith(":") || isAbbreviated(label)));
    }

    // "Aguas de la Vega, Empresa Mixta, S.A."
    private static boolean isQualified(Row row, int from, int form) {
        return from < form
                && QUALIFIERS.contains(
                        row.span(from, form).pieces().stream().map(Piece::key).collect(Collectors.joining(" ")));
    }

    // "Komplementärin: Muster Verwaltungs GmbH"
    private static boolean isPartner(Row row, int name) {
        return name > 0 && follows(row, name - 1, PARTNERS);
    }

    /** Whether among words before a company's name are such. */
    static boolean introducePartner(List<Piece> words) {
        String keys = words.stream().map(Piece::key).collect(Collectors.joining(" ", " ", " "));
        return PARTNERS.stream().anyMatch(phrase -> keys.contains(" " + phrase + " "));
    }

    // "is a trading name of", "Vendu par"
    private static boolean isIntroduced(Row row, int at) {
        return follows(row, at, INTRODUCERS) || follows(row, at, PARTNERS);
    }

    private static boolean follows(Row row, int at, Set<String> phrases) {
        return IntStream.rangeClosed(Math.max(row.cellOf(at).from(), at + 1 - LONGEST), at)
                .mapToObj(from ->
                        row.span(from, at + 1).pieces().stream().map(Piece::key).collect(Collectors.joining(" ")))
                .anyMatch(phrases::contains);
    }

    // "P.IVA", "C.F./R.I.", but not the word "Tin" of a name.
    private static boolean isAbbreviated(Label label) {
        return label.is(Concept.TAX_ID) && label.span().text().matches(".*[./].+");
    }
}
