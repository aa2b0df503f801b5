package app.bandeja.extract;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.Numbers;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a label of a date means where it stands: "Fecha" beside a delivery note's number is not the invoice's. */
final class DateLabels {
    private static final Set<Concept> OTHERS_AND_INVOICES = EnumSet.of(
            Concept.OTHER_DOCUMENT, Concept.INVOICE, Concept.CREDIT_NOTE, Concept.CORRECTIVE, Concept.SIMPLIFIED);

    private static final Set<String> TIMES =
            Lines.of("times.txt").stream().map(Key::of).collect(Collectors.toUnmodifiableSet());

    private final Labels labels;
    private final int firstPage;

    DateLabels(Labels labels, int firstPage) {
        this.labels = labels;
        this.firstPage = firstPage;
    }

    Concept of(Label label) {
        if (isBare(label) && (followsOtherDocument(label) || sharesHeading(label) || isOnPageOfOther(label))) {
            return Concept.OTHER_DATE;
        }
        if (isBare(label) && isPairedWithOther(label)) {
            return Concept.OTHER_DATE;
        }
        if (datesOtherAmount(label)) {
            return Concept.OTHER_DATE;
        }
        return isAlsoIssued(label)
                ? Concept.ISSUE_DATE
                : DateRoles.DATES.stream().filter(label::is).findFirst().orElse(Concept.OTHER_DATE);
    }

    // "Fecha", "Date et heure": not a word of what it dates.
    private static boolean isBare(Label label) {
        return label.span().pieces().stream()
                        .filter(piece -> !piece.key().isEmpty() && !TIMES.contains(piece.key()))
                        .count()
                == 1;
    }

    // "Albarán 123 Fecha 01/02/2025" dates the delivery.
    private boolean followsOtherDocument(Label label) {
        Span cell = label.span().row().cellOf(label.span().from());
        return labels.in(label.span().row()).stream()
                .anyMatch(other -> other.is(Concept.OTHER_DOCUMENT)
                        && other.span().from() >= cell.from()
                        && other.span().to() <= label.span().from());
    }

    // "Invoice No. | Dated", and below "Buyer's Order No. | Dated": each number has its date beside it.
    private boolean isPairedWithOther(Label label) {
        return isBeside(label, Concept.OTHER_REFERENCE)
                && labels.announcing(Set.of(Concept.ISSUE_DATE)).stream()
                        .filter(other -> other.span().text().equals(label.span().text()))
                        .anyMatch(other -> isBeside(other, Concept.NUMBER));
    }

    // Alone in its cell, and so is the label in the cell before.
    private boolean isBeside(Label label, Concept concept) {
        return label.isAlone()
                && labels.in(label.span().row()).stream()
                        .anyMatch(other -> other.is(concept)
                                && other.span().to() == label.span().from()
                                && label.span()
                                                .row()
                                                .cellOf(other.span().from())
                                                .to()
                                        == label.span().from());
    }

    // "Solde précédent (facture du 18/12/2025)", "Anzahlung (Rechnung vom 01.02.2026)"
    private boolean datesOtherAmount(Label label) {
        Row row = label.span().row();
        return label.span().text().startsWith("(")
                && labels.in(row).stream()
                        .anyMatch(other -> other.is(Concept.OTHER_AMOUNT)
                                && other.span().from()
                                        >= row.cellOf(label.span().from()).from()
                                && other.span().to() <= label.span().from());
    }

    // "Fecha de la factura/Fecha de la entrega": one date is both.
    private boolean isAlsoIssued(Label label) {
        Row row = label.span().row();
        return labels.in(row).stream()
                .filter(other -> other.is(Concept.ISSUE_DATE)
                        && other.span().to() <= label.span().from())
                .filter(other -> row.piece(other.span().from()).cell()
                        == row.piece(label.span().from()).cell())
                .map(other -> row.span(other.span().to(), label.span().from()).text()
                        + row.piece(label.span().from()).text())
                .anyMatch(between -> between.startsWith("/") && between.indexOf('/', 1) < 0);
    }

    // "Nº de pedido / Fecha": the heading of both.
    private boolean sharesHeading(Label label) {
        Row row = label.span().row();
        return labels.in(row).stream()
                .filter(other -> (other.is(Concept.OTHER_REFERENCE) || other.is(Concept.OTHER_DATE))
                        && other.span().to() < label.span().from())
                .filter(other -> row.piece(other.span().from()).cell()
                        == row.piece(label.span().from()).cell())
                .anyMatch(other -> row.span(other.span().to(), label.span().from()).pieces().stream()
                        .allMatch(piece -> piece.text().equals("/")));
    }

    // The delivery note that follows its invoice has a date of its own.
    private boolean isOnPageOfOther(Label label) {
        int page = label.span().row().page();
        List<Label> titles = labels.announcing(OTHERS_AND_INVOICES).stream()
                .filter(title -> title.span().row().page() == page
                        && title.span().row().index() <= label.span().row().index()
                        && isTitle(title.span()))
                .toList();
        return page > firstPage
                && titles.stream().anyMatch(title -> title.is(Concept.OTHER_DOCUMENT))
                && titles.stream().allMatch(title -> title.is(Concept.OTHER_DOCUMENT));
    }

    // Alone in its cell, but for a number.
    private static boolean isTitle(Span title) {
        Span cell = title.row().cellOf(title.from());
        return title.from() == cell.from()
                && title.row().span(title.to(), cell.to()).pieces().stream()
                        .allMatch(piece -> Numbers.isFiller(piece) || Numbers.isNumber(piece.text()));
    }
}
