package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Amounts;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Invoices without tax, whose amount the lines have to print once more. */
class UntaxedInvoicesTest {
    private static final String EXEMPT = "Gemäß § 19 UStG wird keine Umsatzsteuer berechnet.";

    /** Whether base and total stand in two places; two that are empty do not. */
    private static boolean isPrintedTwice(Print print) {
        Amounts amounts =
                new Extractor().drafts(print.reading(), Set.of()).getFirst().amounts();
        return amounts.total().isPresent()
                && amounts.taxableBase()
                        .filter(base -> !base.place()
                                .equals(amounts.total().orElseThrow().place()))
                        .isPresent();
    }

    @Test
    void theLinesBearOutATotalWithinASentence() {
        Print print = Print.text()
                .pair(300, "Illustration, pauschal", "310,00 €")
                .pair(312, "Satz, 2 Stunden", "90,00 €")
                .at(40, 340, "Bitte überweise den Gesamtbetrag von 400,00 € bald.")
                .at(40, 360, EXEMPT);
        assertEquals(true, isPrintedTwice(print));
        Print other = Print.text()
                .pair(300, "Illustration, pauschal", "310,00 €")
                .pair(312, "Satz, 2 Stunden", "80,00 €")
                .at(40, 340, "Bitte überweise den Gesamtbetrag von 400,00 € bald.")
                .at(40, 360, EXEMPT);
        assertEquals(false, isPrintedTwice(other));
    }

    @Test
    void theOnlyLinePrintsTheAmountOnceMore() {
        Print print = Print.text()
                .at(40, 300, "Layout einer Broschüre")
                .at(500, 300, "400,00 €")
                .pair(330, "Gesamtbetrag", "400,00 €")
                .at(40, 360, EXEMPT);
        assertEquals(true, isPrintedTwice(print));
        Print other = Print.text()
                .at(40, 300, "Layout einer Broschüre")
                .at(500, 300, "400,00 €")
                .at(40, 312, "Anfahrt")
                .at(500, 312, "20,00 €")
                .pair(330, "Gesamtbetrag", "400,00 €")
                .at(40, 360, EXEMPT);
        assertEquals(false, isPrintedTwice(other));
    }
}
