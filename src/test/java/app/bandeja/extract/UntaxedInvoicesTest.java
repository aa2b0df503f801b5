package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Amounts;
import java.util.List;
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

    @Test
    void smallBusinessesSaySoInManyWords() {
        for (String words : List.of(
                "Als Kleinunternehmerin im Sinne von § 19 Abs. 1 UStG berechne ich keine Steuer.",
                "TVA non applicable, article 293 B du CGI",
                "Bijzondere vrijstellingsregeling kleine ondernemingen",
                "Operazione senza applicazione dell'IVA - contribuente forfettario",
                "IVA - regime de isenção, artigo 53.º do CIVA")) {
            Print print = Print.text()
                    .pair(300, "Esquisse", "1 200,00 €")
                    .pair(312, "Dossier", "800,00 €")
                    .pair(330, "Total", "2 000,00 €")
                    .at(40, 360, words);
            assertEquals("2000.00", ReadFields.sure(print, "taxable_base"), words);
            assertEquals("0.00", ReadFields.sure(print, "tax_total"), words);
            assertEquals(true, isPrintedTwice(print), words);
        }
    }

    @Test
    void noTaxStandsBehindAnIdInOneLine() {
        Print print = Print.text()
                .pair(300, "Total HT", "1 798,82")
                .pair(312, "TVA", "Autoliquidation")
                .pair(330, "Net à payer", "1 798,82")
                .at(40, 780, "SARL Flandres - TVA FR40452459290 - Retard : 3 fois le taux légal + 40 €");
        assertEquals("0.00", ReadFields.sure(print, "tax_total"));
        Print taxed = Print.text()
                .pair(300, "Total HT", "1 798,82")
                .pair(312, "TVA", "359,76")
                .at(40, 360, "Autoliquidation");
        assertEquals("", ReadFields.sure(taxed, "total"));
    }
}
