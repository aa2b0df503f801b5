package app.bandeja.window.invoices;

import app.bandeja.form.Sentences;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Kind;
import app.bandeja.window.look.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Values of an invoice in the locale's form. */
record FieldForm(Figures figures, Sentences sentences, Draft draft) {

    String of(String field, String value) {
        if (field.equals("kind")) {
            return Stream.of(Kind.values())
                    .filter(kind -> kind.code().equals(value))
                    .map(sentences::of)
                    .findFirst()
                    .orElse(value);
        }
        if (field.endsWith("_date")) {
            return figures.date(LocalDate.parse(value));
        }
        if (field.endsWith("rate")) {
            return figures.percent(new BigDecimal(value));
        }
        return field.matches(".*(base|amount|total|amount_due)") ? money(new BigDecimal(value)) : value;
    }

    private String money(BigDecimal value) {
        return draft.amounts()
                .currency()
                .map(currency -> figures.money(value, currency.value()))
                .orElseGet(() -> figures.amount(value));
    }
}
