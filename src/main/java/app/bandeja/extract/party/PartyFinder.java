package app.bandeja.extract.party;

import app.bandeja.extract.label.Governing;
import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.Ibans;
import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Parties;
import app.bandeja.invoice.TaxId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the supplier from the customer. */
public final class PartyFinder {
    private static final double ACCOUNT = 0.95;
    private static final double ONLY_OTHER = 0.8;
    private static final double EITHER = 0.7;

    /** How close in weight another tax id must come to be a rival. */
    private static final int CLOSE = 1;

    private final Sheet sheet;
    private final Set<TaxId> own;
    private final Bearers bearers;
    private final Blocks blocks;

    public PartyFinder(Sheet sheet, Labels labels, Governing governing, Set<TaxId> own) {
        this.sheet = sheet;
        this.own = own;
        this.blocks = new Blocks(sheet, labels, governing);
        this.bearers = new Bearers(sheet, blocks, own);
    }

    public Parties parties() {
        List<Bearer> suppliers = bearers.suppliers();
        Optional<Bearer> supplier = suppliers.stream().findFirst();
        Optional<Bearer> customer = bearers.customer(supplier);
        return new Parties(
                new NameFinder(sheet, blocks).supplierName(supplier, customer),
                supplier.map(found -> withRivals(found, suppliers)),
                customer.map(this::customerId),
                account());
    }

    // Many a letterhead prints its tax id without a word for it. Where the company's own stands on the page and one
    // other
    // alone, that is the supplier's.
    private double confidence(Bearer supplier, List<Bearer> all) {
        boolean customerIsKnown =
                all.size() == 1 ? bearers.isOwnThere() : all.stream().skip(1).allMatch(Bearer::isSurelyCustomers);
        boolean onlyOther = customerIsKnown && (supplier.standsAlone() || isNamedLikeCustomer(supplier, all));
        if (onlyOther && !blocks.isNumbered(supplier.span())) {
            return Math.max(ONLY_OTHER, supplier.confidence());
        }
        return mayBeCustomer(supplier, all) ? Math.min(EITHER, supplier.confidence()) : supplier.confidence();
    }

    // "Titular: Ana Roca Vidal, NIF 12345678Z": elsewhere a customer's word, but the customer stands in a block of its
    // own.
    private boolean isNamedLikeCustomer(Bearer supplier, List<Bearer> all) {
        return all.size() == 1 && supplier.isProven() && bearers.isOwnCustomer();
    }

    // The customer's may bear the label and the supplier's none: where nobody is known, a word alone does not decide
    // against the one that comes first.
    private boolean mayBeCustomer(Bearer supplier, List<Bearer> all) {
        return !bearers.isOwnThere()
                && supplier.side() == Blocks.Side.UNKNOWN
                && bearers.customer(Optional.of(supplier)).isEmpty()
                && all.stream().skip(1).anyMatch(other -> other.standsAlone() || isSendersElsewhere(other, supplier));
    }

    // "USt-IdNr." above, and far from it "Steuernummer": the first may stand in an address, but for a letterhead.
    private boolean isSendersElsewhere(Bearer other, Bearer supplier) {
        return other.isTaxNumber()
                && !blocks.isAddressed(other.span())
                && blocks.isAddressed(supplier.span())
                && !new Letterheads(sheet).isSenders(supplier.span());
    }

    private Found<TaxId> withRivals(Bearer supplier, List<Bearer> all) {
        List<Candidate<TaxId>> others = all.stream()
                .skip(1)
                .filter(rival -> (rival.weight() >= supplier.weight() - CLOSE || headsPaper(rival, supplier))
                        && !rival.mayBelongTo(supplier))
                .map(rival -> new Candidate<>(
                        rival.id(),
                        rival.span().place(),
                        rival.confidence(),
                        rival.span().reader()))
                .toList();
        return new Found<>(
                supplier.id(),
                supplier.span().place(),
                confidence(supplier, all),
                supplier.span().reader(),
                others);
    }

    // Who stands with name and tax id at the head of the paper, and is not the customer, sells; whoever is registered.
    private boolean headsPaper(Bearer rival, Bearer supplier) {
        return bearers.isOwnThere()
                && rival.isLetterheads()
                && blocks.isAddressed(rival.span())
                && !blocks.isAddressed(supplier.span());
    }

    private Found<TaxId> customerId(Bearer customer) {
        TaxId id = own.stream().filter(customer::isMisreadOf).findFirst().orElse(customer.id());
        return Found.of(
                id,
                customer.span().place(),
                customer.confidence(),
                customer.span().reader());
    }

    private Optional<Found<String>> account() {
        return sheet.rows().stream()
                .flatMap(row -> Ibans.of(row).stream())
                .filter(span -> Ibans.isValid(Ibans.value(span)))
                .findFirst()
                .map(PartyFinder::found);
    }

    private static Found<String> found(Span span) {
        return Found.of(Ibans.value(span), span.place(), ACCOUNT * span.confidence(), span.reader());
    }
}
