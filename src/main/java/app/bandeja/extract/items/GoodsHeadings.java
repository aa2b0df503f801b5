package app.bandeja.extract.items;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The headings of goods name columns, not the document: of {@code Fecha | Ticket | Producto | Litros | Importe} the second
 * is neither a title nor the number of what is read.
 */
public final class GoodsHeadings {
    private static final Set<Concept> TITLES = EnumSet.of(
            Concept.INVOICE,
            Concept.SIMPLIFIED,
            Concept.CREDIT_NOTE,
            Concept.CORRECTIVE,
            Concept.OTHER_DOCUMENT,
            Concept.NUMBER_LOOSE);

    private GoodsHeadings() {}

    /** The same labels, without titles where columns of goods are headed. */
    public static Labels untitled(Labels labels, Sheet sheet) {
        Set<Row> heads = HeadFinder.of(sheet).stream().map(Head::last).collect(Collectors.toSet());
        return labels.without(TITLES, heads);
    }
}
