package app.bandeja.extract.party;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.party.Blocks.Side;
import app.bandeja.extract.read.IdHit;
import app.bandeja.extract.read.TaxIds;
import app.bandeja.invoice.TaxId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The tax ids of the page, sorted into suppliers and customers. */
final class Bearers {
    /** A label and a tax id have so many letters at most. */
    private static final int BRACKETED = 30;

    private final Set<TaxId> own;
    private final List<Bearer> all = new ArrayList<>();

    Bearers(Sheet sheet, Blocks blocks, Set<TaxId> own) {
        this.own = own;
        for (Row row : sheet.rows()) {
            List<IdHit> known = TaxIds.of(row);
            known.forEach(hit -> add(hit, blocks));
            Stream.concat(blocks.labelledIds(row).stream(), blocks.enteredIds(row).stream())
                    .distinct()
                    .filter(hit -> known.stream().map(IdHit::span).noneMatch(hit.span()::overlaps))
                    .forEach(hit -> add(hit, blocks));
        }
        if (all.stream().allMatch(bearer -> bearer.side() == Side.CUSTOMER)) {
            sheet.rows().forEach(row -> blocks.establishments(row).forEach(hit -> add(hit, blocks)));
        }
        joinHomeIds();
        endCustomersBlocks();
        setAsides();
        if (!blocks.isSelfBilled()) {
            nameSender(new Letterheads(sheet), blocks);
        }
    }

    // "IČO: 86019520 DIČ: CZ86019520", "Org.nr 556860-3954 Momsreg.nr SE556860395401": one number, printed twice.
    private void joinHomeIds() {
        all.replaceAll(bearer -> all.stream()
                .filter(vat -> vat.isVatIdOf(bearer))
                .findFirst()
                .map(bearer::as)
                .orElse(bearer));
    }

    // Where no word says whose is whose, the letterhead's is the supplier's.
    private void nameSender(Letterheads letterheads, Blocks blocks) {
        boolean unsaid = all.stream().noneMatch(bearer -> bearer.isOf(own) || bearer.side() == Side.SUPPLIER);
        List<Bearer> top = all.stream()
                .filter(bearer -> bearer.standsAlone() && letterheads.isOnTop(bearer.span()))
                .toList();
        boolean one = top.stream().map(Bearer::id).distinct().count() == 1;
        List<Bearer> reachable = top.stream()
                .filter(bearer -> letterheads.isReachable(bearer.span()))
                .toList();
        if (unsaid && !one && reachable.size() == 1) {
            all.replaceAll(bearer -> reachable.contains(bearer) ? bearer.ofSupplier() : bearer);
        }
        boolean addressed = all.stream()
                .filter(bearer ->
                        bearer.standsAlone() && top.stream().map(Bearer::id).noneMatch(bearer.id()::equals))
                .allMatch(bearer -> blocks.isAddressed(bearer.span()));
        if (unsaid && one && addressed && top.stream().anyMatch(bearer -> letterheads.isSenders(bearer.span()))) {
            all.replaceAll(bearer -> top.contains(bearer) ? bearer.ofSupplier() : bearer);
        }
    }

    // "Entidad de Saneamiento (NIF Q3050011J)": whom a paper mentions in brackets does not send it, where another may.
    private void setAsides() {
        boolean plain = all.stream()
                .anyMatch(bearer -> bearer.standsAlone() && !bearer.isOf(own) && !isInBrackets(bearer.span()));
        if (plain && isOwnThere()) {
            all.replaceAll(bearer -> bearer.side() != Side.CUSTOMER && !bearer.isOf(own) && isInBrackets(bearer.span())
                    ? bearer.ofSomebodyElse()
                    : bearer);
        }
    }

    private static boolean isInBrackets(Span id) {
        String before = id.row().span(0, id.to()).text();
        return before.lastIndexOf('(') > before.lastIndexOf(')')
                || (before.endsWith(")") && before.lastIndexOf('(') > before.length() - BRACKETED);
    }

    // A customer's block ends with the customer's tax id: where that is known, another below it is somebody else's.
    private void endCustomersBlocks() {
        all.replaceAll(bearer -> bearer.side() == Side.CUSTOMER
                        && !bearer.isOf(own)
                        && all.stream().anyMatch(ours -> ours.isOf(own) && ours.isAbove(bearer))
                ? bearer.ofNobody()
                : bearer);
    }

    private void add(IdHit hit, Blocks blocks) {
        boolean labelled = blocks.isLabelledTaxId(hit.span());
        boolean named = LegalForms.isBeside(hit.span()) || blocks.isBelowCompany(hit.span());
        if (hit.form().compareTo(IdHit.Form.WRONG_DIGIT) < 0 || labelled) {
            Bearer bearer = new Bearer(hit, blocks.of(hit), labelled, named, blocks.isEnrolled(hit));
            // Below an address stands the sender's.
            boolean sent = bearer.hasTaxNumbersForm() && bearer.side() == Side.CUSTOMER && !blocks.isTold(hit.span());
            all.add(sent ? bearer.ofNobody() : bearer);
        }
    }

    boolean isOwnThere() {
        return all.stream().anyMatch(bearer -> bearer.isOf(own));
    }

    /** Whether the company's own stands where the customer's does. */
    boolean isOwnCustomer() {
        return all.stream().anyMatch(bearer -> bearer.isOf(own) && bearer.side() == Side.CUSTOMER);
    }

    /** Who may be the supplier, the likeliest first; a tax id that stands in several places counts once. */
    List<Bearer> suppliers() {
        if (ownSells()) {
            return all.stream().filter(bearer -> bearer.isOf(own)).limit(1).toList();
        }
        Map<TaxId, Bearer> best = new LinkedHashMap<>();
        all.stream()
                .filter(bearer -> !bearer.isOf(own))
                .forEach(bearer ->
                        best.merge(bearer.id(), bearer, (one, other) -> other.weight() > one.weight() ? other : one));
        return best.values().stream()
                .sorted(Comparator.comparingInt(Bearer::weight).reversed())
                .toList();
    }

    // A sales invoice of the company's own: its tax id stands where the supplier's does.
    private boolean ownSells() {
        List<Bearer> ours = all.stream().filter(bearer -> bearer.isOf(own)).toList();
        boolean customerIsAnother =
                all.stream().anyMatch(bearer -> !bearer.isOf(own) && bearer.side() == Side.CUSTOMER);
        boolean supplierIsAnother =
                all.stream().anyMatch(bearer -> !bearer.isOf(own) && bearer.side() != Side.CUSTOMER);
        return !ours.isEmpty()
                && !supplierIsAnother
                && (customerIsAnother || ours.stream().allMatch(bearer -> bearer.side() == Side.SUPPLIER))
                && ours.stream().noneMatch(bearer -> bearer.side() == Side.CUSTOMER);
    }

    Optional<Bearer> customer(Optional<Bearer> supplier) {
        List<Bearer> others = all.stream()
                .filter(bearer ->
                        supplier.filter(found -> found.id().equals(bearer.id())).isEmpty())
                .toList();
        return others.stream()
                .filter(bearer -> bearer.isOf(own))
                .findFirst()
                .or(() -> others.stream()
                        .filter(bearer -> bearer.side() == Side.CUSTOMER)
                        .findFirst());
    }
}
