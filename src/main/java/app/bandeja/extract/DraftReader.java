package app.bandeja.extract;

import app.bandeja.extract.items.GoodsHeadings;
import app.bandeja.extract.items.ItemsFinder;
import app.bandeja.extract.label.Captions;
import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Governing;
import app.bandeja.extract.label.Labels;
import app.bandeja.extract.label.StackedHeadings;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.party.PartyFinder;
import app.bandeja.extract.sums.AmountsReader;
import app.bandeja.extract.sums.Till;
import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.LineItem;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.Parties;
import app.bandeja.invoice.QrText;
import app.bandeja.invoice.Reference;
import app.bandeja.invoice.TaxId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one invoice from its pages. */
final class DraftReader {
    private final Sheet sheet;
    private final Labels labels;
    private final Governing governing;
    private final Set<TaxId> own;

    DraftReader(List<Page> pages, Set<TaxId> own) {
        this.sheet = Captions.first(StackedHeadings.joined(Sheet.of(pages)));
        this.labels = GoodsHeadings.untitled(Labels.of(sheet), sheet);
        this.governing = new Governing(sheet, labels);
        this.own = own;
    }

    Draft draft(Optional<QrText> qr) {
        if (sheet.isEmpty()) {
            return new Draft(Draft.NOTHING.kind(), Parties.NONE, Reference.NONE, Amounts.NONE, List.of(), qr);
        }
        KindFinder kinds = new KindFinder(sheet, labels);
        Parties parties = new PartyFinder(sheet, labels, governing, own).parties();
        Amounts printed = Regimes.of(parties, amounts(parties));
        Found<Kind> kind = Signs.kind(kinds.kind(), kinds.correction(), printed);
        Amounts amounts = Signs.of(kind.value(), kinds.correction(), printed);
        List<LineItem> lines = Signs.of(amounts, printed, lines(kind.value(), printed));
        return QrWitness.hear(new Draft(kind, parties, reference(), amounts, lines, qr));
    }

    // A statement's rows are no goods.
    private List<LineItem> lines(Kind kind, Amounts printed) {
        return kind == Kind.NOT_INVOICE ? List.of() : new ItemsFinder(sheet, labels).items(printed);
    }

    /** The number alone: what tells invoices within a file apart. */
    Optional<Found<String>> number() {
        return new NumberFinder(sheet, labels, governing).number();
    }

    /** The amounts alone. */
    Amounts amounts() {
        return new AmountsReader(new Till(sheet, labels, governing)).amounts();
    }

    private Amounts amounts(Parties parties) {
        AmountsReader reader = new AmountsReader(new Till(sheet, labels, governing));
        Amounts amounts = reader.amounts();
        return amounts.taxLines().isEmpty() && Regimes.isSurelyAbroad(parties)
                ? reader.untold().orElse(amounts)
                : amounts;
    }

    private Reference reference() {
        DateFinder dates = new DateFinder(sheet, labels, governing);
        return new Reference(
                number(), dates.issueDate(), dates.date(Concept.OPERATION_DATE), dates.date(Concept.DUE_DATE));
    }
}
