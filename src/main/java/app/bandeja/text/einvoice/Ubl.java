package app.bandeja.text.einvoice;

import static app.bandeja.text.einvoice.Values.firstOf;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.LineItem;
import app.bandeja.invoice.Parties;
import app.bandeja.invoice.Reference;
import app.bandeja.invoice.TaxId;
import app.bandeja.invoice.TaxLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** OASIS UBL 2.x: invoices and credit notes (EN 16931-3-2, Peppol BIS 3). Its other documents are no invoices. */
final class Ubl implements Syntax {
    private static final String NAMESPACE = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final Map<String, Kind> KINDS = Map.of(
            "Invoice", Kind.INVOICE,
            "SelfBilledInvoice", Kind.INVOICE,
            "DebitNote", Kind.INVOICE,
            "CreditNote", Kind.CREDIT_NOTE,
            "SelfBilledCreditNote", Kind.CREDIT_NOTE);

    @Override
    public boolean begins(Element root) {
        return root.namespace().startsWith(NAMESPACE);
    }

    @Override
    public List<Draft> drafts(Element root) {
        Optional<Element> supplierParty = root.first("AccountingSupplierParty", "Party");
        Optional<Found<TaxId>> supplier = supplierParty.flatMap(UblParty::taxId);
        Categories categories = Categories.of(supplier.map(Found::value), supplierParty.flatMap(UblParty::country));
        Optional<Element> code = firstOf(root.first("InvoiceTypeCode"), root.first("CreditNoteTypeCode"));
        return List.of(Turned.credit(new Draft(
                Kinds.of(code, KINDS.getOrDefault(root.name(), Kind.NOT_INVOICE), root),
                new Parties(
                        supplierParty.flatMap(UblParty::name),
                        supplier,
                        root.first("AccountingCustomerParty", "Party").flatMap(UblParty::taxId),
                        Values.iban(root.first("PaymentMeans", "PayeeFinancialAccount", "ID"))),
                reference(root),
                amounts(root, categories),
                lines(root),
                Optional.empty())));
    }

    private static Reference reference(Element root) {
        Stream<Element> due = Stream.of(
                        root.all("DueDate"),
                        root.all("PaymentMeans", "PaymentDueDate"),
                        root.all("PaymentTerms", "PaymentDueDate"))
                .flatMap(elements -> elements);
        return new Reference(
                Values.number(root.first("ID")),
                Values.date(root.first("IssueDate")),
                firstOf(
                        Values.date(root.first("TaxPointDate")),
                        Values.date(root.first("Delivery", "ActualDeliveryDate"))),
                Values.earliest(due));
    }

    private static Amounts amounts(Element root, Categories categories) {
        Optional<Element> code = root.first("DocumentCurrencyCode");
        Optional<Element> sums = firstOf(root.first("LegalMonetaryTotal"), root.first("RequestedMonetaryTotal"));
        List<Element> taxes = UblTaxes.totals(root, "TaxTotal", code);
        List<TaxLine> lines = taxes.stream()
                .flatMap(here -> here.all("TaxSubtotal"))
                .map(subtotal -> UblTaxes.line(subtotal, categories))
                .toList();
        Totals totals = new Totals(
                Values.money(sums.flatMap(here -> here.first("TaxExclusiveAmount"))),
                UblTaxes.amount(taxes),
                Values.money(sums.flatMap(here -> here.first("TaxInclusiveAmount"))),
                Values.money(sums.flatMap(here -> here.first("PayableAmount"))));
        return totals.amounts(
                Values.currency(code), lines, UblTaxes.withholding(UblTaxes.totals(root, "WithholdingTaxTotal", code)));
    }

    private static List<LineItem> lines(Element root) {
        return Stream.of("InvoiceLine", "CreditNoteLine", "DebitNoteLine")
                .flatMap(root::all)
                .flatMap(line -> line(line).stream())
                .toList();
    }

    private static Optional<LineItem> line(Element line) {
        return Lines.of(
                Values.text(firstOf(line.first("Item", "Name"), line.first("Item", "Description"))),
                Values.quantity(firstOf(
                        line.first("InvoicedQuantity"), line.first("CreditedQuantity"), line.first("DebitedQuantity"))),
                Lines.unitPrice(line.first("Price", "PriceAmount"), line.first("Price", "BaseQuantity")),
                Values.money(line.first("LineExtensionAmount")));
    }
}
