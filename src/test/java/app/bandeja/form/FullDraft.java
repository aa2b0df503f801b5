package app.bandeja.form;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Box;
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
import app.bandeja.invoice.Signature;
import app.bandeja.invoice.TaxId;
import app.bandeja.invoice.TaxLine;
import app.bandeja.invoice.Withholding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** A draft in which nothing is missing. */
final class FullDraft {
    private static final Place ON_PAGE = new Place.OnPage(2, new Box(10.06, 20.24, 30, 9.999));

    static final Draft DRAFT = new Draft(
            Found.of(Kind.INVOICE, ON_PAGE, 0.98765, Reader.TEXT),
            new Parties(
                    onPage("Papelería \"Ñandú\", S.L."),
                    onPage(new TaxId("B58378431")),
                    onPage(new TaxId("B29438173")),
                    onPage("ES9121000418450200051332")),
            new Reference(
                    onPage("F-1/2026"),
                    onPage(LocalDate.of(2026, 1, 2)),
                    onPage(LocalDate.of(2025, 12, 31)),
                    onPage(LocalDate.of(2026, 2, 1))),
            amounts(),
            List.of(new LineItem(onPage("Papel A4"), onPage(new BigDecimal("3")), money("33.3333"), money("100"))),
            Optional.of(new QrText("https://example.org/?n=1", 1)),
            inXml(Signature.INTACT_WEAK));

    private FullDraft() {}

    private static Amounts amounts() {
        return new Amounts(
                onPage(Currency.getInstance("EUR")),
                List.of(new TaxLine(
                        Regime.IVA, money("21"), money("100"), money("21.00"), money("5.2"), money("5.20"))),
                Optional.of(new Withholding(money("15"), money("100.00"), money("15.00"))),
                money("1E+2"),
                money("26.20"),
                inXml(new BigDecimal("126.2")),
                derived(new BigDecimal("111.20")));
    }

    private static Optional<Found<BigDecimal>> money(String amount) {
        return onPage(new BigDecimal(amount));
    }

    private static <T> Optional<Found<T>> onPage(T value) {
        return Optional.of(Found.of(value, ON_PAGE, 0.9, Reader.OCR));
    }

    private static <T> Optional<Found<T>> inXml(T value) {
        return Optional.of(Found.of(value, new Place.InXml("/Invoice/Total"), 1, Reader.XML));
    }

    private static <T> Optional<Found<T>> derived(T value) {
        return Optional.of(Found.of(value, new Place.Derived(List.of(ON_PAGE)), 0.5, Reader.TEXT));
    }
}
