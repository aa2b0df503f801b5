package app.bandeja.store;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Box;
import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.LineItem;
import app.bandeja.invoice.Parties;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.QrText;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reference;
import app.bandeja.invoice.Regime;
import app.bandeja.invoice.TaxId;
import app.bandeja.invoice.TaxLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Drafts for tests. */
final class Drafts {
    static final String SUPPLIER = "B58378431";

    private Drafts() {}

    static Draft invoice(String number, String date, String total) {
        return invoice(SUPPLIER, number, date, total);
    }

    static Draft invoice(String supplier, String number, String date, String total) {
        return invoice(supplier, number, date, amounts(total, "21"));
    }

    /** Of a supplier of that name; of a tax id alone, where it is empty. */
    static Draft named(String name, String number, String date, String total) {
        Draft draft = invoice(number, date, total);
        Parties parties = new Parties(
                Optional.of(name).filter(known -> !known.isEmpty()).map(Drafts::found),
                draft.parties().supplierTaxId(),
                draft.parties().customerTaxId(),
                Optional.empty());
        return new Draft(draft.kind(), parties, draft.reference(), draft.amounts(), draft.lines(), draft.qr());
    }

    private static Draft invoice(String supplier, String number, String date, Amounts amounts) {
        return new Draft(
                found(Kind.INVOICE),
                new Parties(
                        Optional.of(found("Papelería Ñandú, S.L.")),
                        Optional.of(found(new TaxId(supplier))),
                        Optional.of(found(new TaxId("B29438173"))),
                        Optional.empty()),
                new Reference(
                        Optional.of(found(number)),
                        Optional.of(found(LocalDate.parse(date))),
                        Optional.empty(),
                        Optional.of(found(LocalDate.parse(date).plusDays(30)))),
                amounts,
                List.of(new LineItem(
                        Optional.of(found("Paper\nA4\tand a \\ backslash")),
                        Optional.of(found(new BigDecimal("3.5"))),
                        Optional.empty(),
                        Optional.of(found(new BigDecimal("100.00"))))),
                Optional.of(new QrText("https://example.org/?nif=1&n=2", 2)));
    }

    /** With this rate printed in its one tax line. */
    static Draft rated(String number, String date, String total, String rate) {
        return invoice(SUPPLIER, number, date, amounts(total, rate));
    }

    /** Of which all but the number was read. */
    static Draft unnumbered(String date, String total) {
        Draft draft = invoice("", date, total);
        Reference reference = new Reference(
                Optional.empty(),
                draft.reference().issueDate(),
                Optional.empty(),
                draft.reference().dueDate());
        return new Draft(draft.kind(), draft.parties(), reference, draft.amounts(), draft.lines(), draft.qr());
    }

    /** Of which nothing but the total was read. */
    static Draft nameless() {
        Draft nothing = Draft.NOTHING;
        return new Draft(
                nothing.kind(),
                nothing.parties(),
                nothing.reference(),
                new Amounts(
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(found(new BigDecimal("7"))),
                        Optional.empty()),
                nothing.lines(),
                nothing.qr());
    }

    private static Amounts amounts(String total, String rate) {
        return new Amounts(
                Optional.of(found(Currency.getInstance("EUR"))),
                List.of(new TaxLine(
                        Regime.IVA,
                        Optional.of(found(new BigDecimal(rate))),
                        Optional.of(found(new BigDecimal("100.00"))),
                        Optional.of(found(new BigDecimal("21.00"))),
                        Optional.empty(),
                        Optional.empty())),
                Optional.empty(),
                Optional.of(found(new BigDecimal("100.00"))),
                Optional.of(found(new BigDecimal("21.00"))),
                Optional.of(rivalled(new BigDecimal(total), new BigDecimal("12.1"))),
                Optional.empty());
    }

    static <T> Found<T> found(T value) {
        return Found.of(value, new Place.OnPage(1, new Box(10.5, 20.25, 30, 9.999)), 0.97, Reader.TEXT);
    }

    private static <T> Found<T> rivalled(T value, T other) {
        Place place = new Place.Derived(List.of(new Place.InXml("/a/b[1]"), new Place.InQr(3)));
        return new Found<>(
                value, place, 0.8, Reader.XML, List.of(new Candidate<>(other, new Place.InXml("/c"), 0.2, Reader.OCR)));
    }
}
