package app.bandeja.text.einvoice;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.LineItem;
import app.bandeja.invoice.Parties;
import app.bandeja.invoice.Reference;
import app.bandeja.invoice.TaxId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Facturae 3.2, 3.2.1 and 3.2.2 (and 3.0, 3.1, which say the same in the same words): several invoices of one seller a
 * file. Amounts have their sign already.
 */
final class Facturae implements Syntax {
    // A correction of a positive amount may add to the invoice that it corrects, or replace it: a person must say.
    private static final double MAY_REPLACE = 0.6;

    @Override
    public boolean begins(Element root) {
        return root.name().equals("Facturae");
    }

    @Override
    public List<Draft> drafts(Element root) {
        return root.all("Invoices", "Invoice")
                .map(invoice -> draft(root, invoice))
                .toList();
    }

    private static Draft draft(Element root, Element invoice) {
        Optional<Element> seller = root.first("Parties", "SellerParty");
        FacturaeSums sums = new FacturaeSums(invoice);
        return new Draft(
                kind(invoice, sums),
                new Parties(
                        seller.flatMap(Facturae::name),
                        seller.flatMap(Facturae::taxId),
                        root.first("Parties", "BuyerParty").flatMap(Facturae::taxId),
                        Values.iban(invoice.first("PaymentDetails", "Installment", "AccountToBeCredited", "IBAN"))),
                reference(invoice),
                sums.amounts(),
                invoice.all("Items", "InvoiceLine")
                        .flatMap(line -> line(line).stream())
                        .toList(),
                Optional.empty());
    }

    /** OR and CR correct; FA is the simplified invoice. */
    private static Found<Kind> kind(Element invoice, FacturaeSums sums) {
        Optional<Element> correction = invoice.first("InvoiceHeader", "InvoiceClass")
                .filter(code -> code.text().equals("OR") || code.text().equals("CR"));
        if (correction.isPresent()) {
            boolean takesBack =
                    sums.total().filter(total -> total.value().signum() > 0).isEmpty();
            Found<Kind> stated = Values.found(Kind.CREDIT_NOTE, correction.get());
            return takesBack ? stated : Found.of(stated.value(), stated.place(), MAY_REPLACE, stated.reader());
        }
        Optional<Element> type = invoice.first("InvoiceHeader", "InvoiceDocumentType");
        return type.filter(code -> code.text().equals("FA"))
                .map(code -> Values.found(Kind.SIMPLIFIED, code))
                .orElse(Values.found(Kind.INVOICE, type.orElse(invoice)));
    }

    private static Optional<Found<String>> name(Element party) {
        return Values.text(party.first("LegalEntity", "CorporateName"))
                .or(() -> party.first("Individual")
                        .flatMap(person -> Joined.of(person, "Name", "FirstSurname", "SecondSurname")));
    }

    private static Optional<Found<TaxId>> taxId(Element party) {
        return Values.taxId(party.first("TaxIdentification", "TaxIdentificationNumber"));
    }

    private static Reference reference(Element invoice) {
        Optional<Element> header = invoice.first("InvoiceHeader");
        Optional<Element> issue = invoice.first("InvoiceIssueData");
        Stream<Element> due = invoice.all("PaymentDetails", "Installment", "InstallmentDueDate");
        return new Reference(
                header.flatMap(Facturae::number),
                Values.date(issue.flatMap(here -> here.first("IssueDate"))),
                Values.date(issue.flatMap(here -> here.first("OperationDate"))),
                Values.earliest(due));
    }

    /** The series is part of the number (RD 1619/2012 art. 6.1.a), unless the number repeats it. */
    private static Optional<Found<String>> number(Element header) {
        Optional<Found<String>> series = Values.text(header.first("InvoiceSeriesCode"));
        return Values.number(header.first("InvoiceNumber"))
                .map(number -> series.filter(code -> !number.value()
                                .toUpperCase(Locale.ROOT)
                                .startsWith(code.value().toUpperCase(Locale.ROOT)))
                        .map(code -> number.map(value -> code.value() + value))
                        .orElse(number));
    }

    private static Optional<LineItem> line(Element line) {
        Optional<Found<BigDecimal>> net = Values.money(line.first("GrossAmount"));
        return Lines.of(
                Values.text(line.first("ItemDescription")),
                Values.quantity(line.first("Quantity")),
                Values.money(line.first("UnitPriceWithoutTax")),
                net.or(() -> Values.money(line.first("TotalCost"))));
    }
}
