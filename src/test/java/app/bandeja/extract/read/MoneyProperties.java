package app.bandeja.extract.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.extract.Print;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class MoneyProperties {
    private static final List<String> SEPARATORS = List.of(".,", " ,", "',", ",.", "\u00a0,");

    @Property
    void moneyPrintedInAnyFormIsReadBack(@ForAll @LongRange(min = 1, max = 99_999_999) long cents) {
        BigDecimal amount = BigDecimal.valueOf(cents, 2);
        for (String separators : SEPARATORS) {
            String printed = printed(amount, separators);
            assertEquals(List.of(amount), Numeral.of(printed).readings(), printed);
            assertEquals(List.of(amount.negate()), Numeral.of(printed + "-").readings(), printed);
            assertEquals(List.of(amount), Numeral.of(printed + " €").readings(), printed);
        }
    }

    @Property
    void thousandsInWordsOfTheirOwnAreOneNumber(@ForAll @LongRange(min = 100_000, max = 99_999_999) long cents) {
        BigDecimal amount = BigDecimal.valueOf(cents, 2);
        List<Figure> figures = Figures.of(Print.row(printed(amount, " ,") + " €"));
        assertTrue(figures.stream().anyMatch(figure -> figure.value().compareTo(amount) == 0 && figure.currency()));
    }

    private static String printed(BigDecimal amount, String separators) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(separators.charAt(0));
        symbols.setDecimalSeparator(separators.charAt(1));
        return new DecimalFormat("#,##0.00", symbols).format(amount);
    }
}
