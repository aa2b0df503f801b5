package app.bandeja.text.einvoice;

import static app.bandeja.text.einvoice.Values.firstOf;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.LineItem;
import app.bandeja.invoice.Parties;
import app.bandeja.invoice.Reference;
import app.bandeja.invoice.Regime;
import app.bandeja.invoice.TaxId;
import app.bandeja.invoice.TaxLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * UN/CEFACT Cross Industry Invoice: Factur-X, ZUGFeRD and XRechnung in their profiles, from MINIMUM to EXTENDED (EN
 * 16931-3-3). ZUGFeRD 1 is the same under older names.
 */
final class Cii implements Syntax {
    private final CiiNames names;

    Cii(CiiNames names) {
        this.names = names;
    }

    @Override
    public boolean begins(Element root) {
        return root.name().equals(names.root());
    }

    @Override
    public List<Draft> drafts(Element root) {
        Optional<Element> document = root.first(names.document());
        Optional<Element> transaction = root.first(names.transaction());
        Optional<Element> settlement = transaction.flatMap(here -> here.first(names.settlement()));
        Optional<Element> agreement = transaction.flatMap(here -> here.first(names.agreement()));
        Optional<Element> seller = agreement.flatMap(here -> here.first("SellerTradeParty"));
        Optional<Found<TaxId>> supplier = seller.flatMap(CiiParty::taxId);
        Categories categories = Categories.of(supplier.map(Found::value), seller.flatMap(CiiParty::country));
        return List.of(Turned.credit(new Draft(
                Kinds.of(document.flatMap(here -> here.first("TypeCode")), Kind.INVOICE, root),
                parties(agreement, supplier, settlement),
                reference(document, transaction, settlement),
                settlement.map(here -> amounts(here, categories)).orElse(Amounts.NONE),
                transaction.stream()
                        .flatMap(here -> here.all("IncludedSupplyChainTradeLineItem"))
                        .flatMap(line -> line(line).stream())
                        .toList(),
                Optional.empty())));
    }

    private static Parties parties(
            Optional<Element> agreement, Optional<Found<TaxId>> supplier, Optional<Element> settlement) {
        Optional<Element> seller = agreement.flatMap(here -> here.first("SellerTradeParty"));
        return new Parties(
                seller.flatMap(CiiParty::name),
                supplier,
                agreement.flatMap(here -> here.first("BuyerTradeParty")).flatMap(CiiParty::taxId),
                settlement.flatMap(here -> Values.iban(here.first(
                        "SpecifiedTradeSettlementPaymentMeans", "PayeePartyCreditorFinancialAccount", "IBANID"))));
    }

    private Reference reference(
            Optional<Element> document, Optional<Element> transaction, Optional<Element> settlement) {
        Optional<Element> delivered = transaction.flatMap(here ->
                here.first(names.delivery(), "ActualDeliverySupplyChainEvent", "OccurrenceDateTime", "DateTimeString"));
        Optional<Element> taxPoint =
                settlement.flatMap(here -> here.first("ApplicableTradeTax", "TaxPointDate", "DateString"));
        Stream<Element> due = settlement.stream()
                .flatMap(here -> here.all("SpecifiedTradePaymentTerms", "DueDateDateTime", "DateTimeString"));
        return new Reference(
                Values.number(document.flatMap(here -> here.first("ID"))),
                Values.date(document.flatMap(here -> firstOf(
                        here.first("IssueDateTime", "DateTimeString"), here.first("IssueDateTime", "DateTime")))),
                firstOf(Values.date(taxPoint), Values.date(delivered)),
                Values.earliest(due));
    }

    private Amounts amounts(Element settlement, Categories categories) {
        Optional<Element> code = settlement.first("InvoiceCurrencyCode");
        String currency = code.map(Element::text).orElse("");
        Optional<Element> sums = settlement.first(names.totals());
        Totals totals = new Totals(
                amount(sums, "TaxBasisTotalAmount", currency),
                amount(sums, "TaxTotalAmount", currency),
                amount(sums, "GrandTotalAmount", currency),
                amount(sums, "DuePayableAmount", currency));
        List<TaxLine> lines = settlement
                .all("ApplicableTradeTax")
                .filter(Cii::isValueAdded)
                .map(tax -> taxLine(tax, categories))
                .toList();
        return totals.amounts(Values.currency(code), lines, Optional.empty());
    }

    // Totals may be stated in the currency of the tax office as well.
    private static Optional<Found<BigDecimal>> amount(Optional<Element> sums, String name, String currency) {
        List<Element> stated = sums.stream().flatMap(here -> here.all(name)).toList();
        return Values.money(stated.stream()
                .filter(element ->
                        element.attribute("currencyID").orElse(currency).equals(currency))
                .findFirst()
                .or(() -> stated.stream().findFirst().filter(_ -> currency.isEmpty())));
    }

    private static boolean isValueAdded(Element tax) {
        return tax.first("TypeCode").map(Element::text).orElse("VAT").equalsIgnoreCase("VAT");
    }

    private static TaxLine taxLine(Element tax, Categories categories) {
        Regime regime = categories.regime(tax.first("CategoryCode").map(Element::text));
        return TaxLines.of(
                regime,
                Values.rate(firstOf(tax.first("RateApplicablePercent"), tax.first("ApplicablePercent"))),
                Values.money(tax.first("BasisAmount")),
                Values.money(tax.first("CalculatedAmount")),
                tax);
    }

    private Optional<LineItem> line(Element line) {
        Optional<Element> price = line.first(names.lineAgreement(), "NetPriceProductTradePrice");
        return Lines.of(
                Values.text(line.first("SpecifiedTradeProduct", "Name")),
                Values.quantity(line.first(names.lineDelivery(), "BilledQuantity")),
                Lines.unitPrice(
                        price.flatMap(here -> here.first("ChargeAmount")),
                        price.flatMap(here -> here.first("BasisQuantity"))),
                Values.money(line.first(names.lineSettlement(), names.lineTotals(), "LineTotalAmount")));
    }
}
