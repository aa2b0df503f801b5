package app.bandeja.extract.party;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Governing;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.invoice.Box;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tax ids that stand beside what names the customer, each in a cell of its own: {@code Cliente: Bar Pepe   NIF: B12345674},
 * or below it, in the row of a table: {@code Factura | Fecha | Cliente | NIF}.
 */
final class Besides {
    private static final Set<Concept> SIDES = Set.of(Concept.CUSTOMER, Concept.SUPPLIER);
    private static final double ALIGNED = 14;

    /** Lines of neighbouring columns may stand between two of a block. */
    private static final int ROWS = 3;

    /** In heights of a line: further above another block ends. */
    private static final double GAP = 1.6;

    private final Sheet sheet;
    private final Labels labels;
    private final Governing governing;

    Besides(Sheet sheet, Labels labels, Governing governing) {
        this.sheet = sheet;
        this.labels = labels;
        this.governing = governing;
    }

    /** The customer's label, if a tax id belongs to it. */
    Optional<Label> of(Span id) {
        return inRow(id).or(() -> inTable(id));
    }

    /** What stands beside a party's label as its value; empty where the label heads a block below it. */
    Optional<Piece> introduced(Label label) {
        Row row = label.span().row();
        Span cell = row.cellOf(label.span().from());
        int at = label.span().to();
        while (at < row.size() && row.piece(at).key().isEmpty()) {
            at++;
        }
        int value = at;
        boolean told = value < row.size() && label.span().from() == cell.from();
        return told && (value < cell.to() ? isNamed(label, value) : isAlone(cell, value))
                ? Optional.of(row.piece(value))
                : Optional.empty();
    }

    // "Cliente: Comercial Roca, S.L.": what follows a colon is a value, whatever it reads like.
    private boolean isNamed(Label label, int value) {
        return label.span().text().endsWith(":") || isNoLabel(label.span().row(), value);
    }

    private boolean isAlone(Span cell, int value) {
        return isNoLabel(cell.row(), value) && !headsBlock(cell);
    }

    private boolean isNoLabel(Row row, int at) {
        return labels.in(row).stream().noneMatch(label -> label.span().from() == at);
    }

    private boolean headsBlock(Span cell) {
        return sheet.rows().stream()
                .skip(cell.row().index() + 1L)
                .limit(ROWS)
                .filter(row -> row.page() == cell.row().page()
                        && row.box().y() - cell.box().bottom()
                                < GAP * cell.box().height())
                .flatMap(row -> row.cells().stream())
                .filter(below -> Math.abs(below.box().x() - cell.box().x()) < ALIGNED)
                .anyMatch(this::isPlain);
    }

    // A name, an address: nothing that begins with a label.
    private boolean isPlain(Span cell) {
        return labels.in(cell.row()).stream().noneMatch(label -> label.span().from() == cell.from());
    }

    /** "Cliente nº 1188", and right below it the customer's name. */
    Optional<Label> numbered(Span name) {
        return sheet.above(name.row(), 1).stream()
                .filter(row ->
                        name.box().y() - row.box().bottom() < GAP * name.box().height())
                .flatMap(row -> labels.in(row).stream())
                .filter(label ->
                        label.is(Concept.CUSTOMER_NUMBER) && label.span().from() == 0)
                .filter(label -> Math.abs(label.span().box().x() - name.box().x()) < ALIGNED)
                .findFirst();
    }

    /** Whether a tax id stands with its label right of a line of a block, and continues no block itself. */
    boolean isInOwnCell(Span id) {
        Span cell = id.row().cellOf(id.from());
        return cell.from() > 0 && isLabelled(id) && !continuesBlock(id);
    }

    private boolean isLabelled(Span id) {
        return governing
                .left(id)
                .filter(label -> label.is(Concept.TAX_ID) && label.span().from() > 0)
                .isPresent();
    }

    private Optional<Label> inRow(Span id) {
        boolean labelled =
                governing.left(id).filter(label -> label.is(Concept.TAX_ID)).isPresent();
        return labels.in(id.row()).stream()
                .filter(label -> label.isAny(SIDES) && label.span().to() <= id.from())
                .reduce((_, later) -> later)
                .filter(label -> label.is(Concept.CUSTOMER) && labelled)
                .filter(label -> introduced(label).isPresent() && !continuesBlock(id));
    }

    // What stands below a name or an address is more of another block.
    private boolean continuesBlock(Span id) {
        Span cell = id.row().cellOf(id.from());
        return sheet.above(id.row(), ROWS).stream()
                .filter(row ->
                        cell.box().y() - row.box().bottom() < GAP * cell.box().height())
                .flatMap(row -> row.cells().stream())
                .filter(above -> isAligned(above.box(), cell.box()))
                .anyMatch(this::isPlain);
    }

    // At the left, or at the right as a letterhead in the other corner is.
    private static boolean isAligned(Box above, Box below) {
        return Math.abs(above.x() - below.x()) < ALIGNED || Math.abs(above.right() - below.right()) < ALIGNED;
    }

    private Optional<Label> inTable(Span id) {
        return governing
                .above(id)
                .filter(head -> head.is(Concept.TAX_ID))
                .filter(head -> id.box().y() - head.span().box().bottom()
                        < 2.5 * id.box().height())
                .flatMap(head ->
                        customer(head.span().row()).or(() -> section(head.span().row())));
    }

    // "ADQUIRENTE DOS BENS", alone in the row above "Nome | NIF".
    private Optional<Label> section(Row heads) {
        return sheet.above(heads, 1).stream()
                .filter(row -> row.cells().size() == 1 && heads.cells().size() > 1)
                .filter(row -> Math.abs(row.box().x() - heads.box().x()) < ALIGNED
                        && heads.box().y() - row.box().bottom()
                                < 2 * GAP * heads.box().height())
                .flatMap(row -> labels.in(row).stream())
                .filter(label -> label.isAny(SIDES) && label.span().from() == 0)
                .findFirst();
    }

    // A heading for the tax id among those for the customer's name or number.
    private Optional<Label> customer(Row heads) {
        List<Label> all = labels.in(heads);
        return all.stream()
                .filter(label -> label.is(Concept.CUSTOMER) || label.is(Concept.CUSTOMER_NUMBER))
                .findFirst()
                .filter(_ -> all.stream().noneMatch(label -> label.is(Concept.SUPPLIER)));
    }
}
