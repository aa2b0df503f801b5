package app.bandeja.window.invoices;

import app.bandeja.invoice.State;
import app.bandeja.store.CurrencySum;
import app.bandeja.store.InvoiceSummary;
import app.bandeja.window.look.Figures;
import app.bandeja.window.look.Texts;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides what each column says of an invoice, and what sums say. */
final class InvoicesModel {

    private final Texts texts;
    private final Figures figures;

    InvoicesModel(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    String date(InvoiceSummary row) {
        return word(row.dates().issue(), figures::date);
    }

    String due(InvoiceSummary row) {
        return word(row.dates().due(), figures::date);
    }

    String number(InvoiceSummary row) {
        return word(row.number(), Function.identity());
    }

    String supplier(InvoiceSummary row) {
        return word(row.supplier(), Function.identity());
    }

    String taxId(InvoiceSummary row) {
        return word(row.taxId(), Function.identity());
    }

    String base(InvoiceSummary row) {
        return word(row.amounts().base(), figures::amount);
    }

    String tax(InvoiceSummary row) {
        return word(row.amounts().tax(), figures::amount);
    }

    /** With its currency where that was read. */
    String total(InvoiceSummary row) {
        return word(row.amounts().total(), value -> money(value, row.amounts().currency()));
    }

    /** When it was read. */
    String read(InvoiceSummary row) {
        return figures.time(row.settledAt());
    }

    /** The document; with the part where it holds several invoices. */
    String document(InvoiceSummary row) {
        return row.parts() > 1 ? row.document() + " (" + row.id().part() + "/" + row.parts() + ")" : row.document();
    }

    /** What these rows come to, a line each currency. */
    String selected(List<InvoiceSummary> rows) {
        boolean onlyCopies = rows.stream().allMatch(row -> row.state() == State.DUPLICATE);
        Map<Optional<String>, CurrencySum> sums = new LinkedHashMap<>();
        for (InvoiceSummary row : rows) {
            CurrencySum sum = row.state() == State.DUPLICATE && !onlyCopies ? copy(row) : sum(row);
            sums.merge(row.amounts().currency(), sum, CurrencySum::plus);
        }
        return texts.get("invoices.sums.selected", rows.size()) + lines(List.copyOf(sums.values()));
    }

    /** What all that is shown comes to. */
    String all(List<CurrencySum> sums) {
        long count = sums.stream().mapToLong(CurrencySum::count).sum();
        return texts.get("invoices.sums.all", count) + lines(sums);
    }

    /** How far the adding has come. */
    String adding(int percent) {
        return texts.get("invoices.sums.adding", percent);
    }

    private String lines(List<CurrencySum> sums) {
        long copies = sums.stream().mapToLong(CurrencySum::copies).sum();
        return sums.stream()
                        .filter(sum -> sum.count() > 0)
                        .map(sum -> texts.get(
                                "invoices.sums.line",
                                money(sum.base(), sum.currency()),
                                money(sum.tax(), sum.currency()),
                                money(sum.total(), sum.currency())))
                        .collect(Collectors.joining("  |  "))
                + (copies == 0 ? "" : texts.get("invoices.sums.copies", copies));
    }

    private static CurrencySum copy(InvoiceSummary row) {
        return new CurrencySum(row.amounts().currency(), 0, 1, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static CurrencySum sum(InvoiceSummary row) {
        return new CurrencySum(
                row.amounts().currency(),
                1,
                0,
                row.amounts().base().orElse(BigDecimal.ZERO),
                row.amounts().tax().orElse(BigDecimal.ZERO),
                row.amounts().total().orElse(BigDecimal.ZERO));
    }

    private String money(BigDecimal value, Optional<String> code) {
        return currency(code).map(known -> figures.money(value, known)).orElseGet(() -> figures.amount(value));
    }

    private static Optional<Currency> currency(Optional<String> code) {
        return code.filter(wanted -> wanted.matches("[A-Z]{3}")).flatMap(InvoicesModel::known);
    }

    private static Optional<Currency> known(String code) {
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // three letters that are no currency
        }
    }

    private static <T> String word(Optional<T> found, Function<T, String> form) {
        return found.map(form).orElse(Figures.NONE);
    }
}
