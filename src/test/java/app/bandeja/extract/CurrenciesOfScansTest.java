package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Signs of currencies that OCR makes of other signs. */
class CurrenciesOfScansTest {
    private static String currency(Print print) {
        return ReadFields.sure(print, "currency");
    }

    @Test
    void anAmpersandOfANameIsNoEuro() {
        Print print = Print.scan()
                .at(40, 40, "HAWTHORN € SON")
                .at(40, 60, "Ingredients €. Sundries")
                .pair(300, "Invoice total GBP", "462.88");
        assertEquals("GBP", currency(print));
    }

    @Test
    void aPercentBehindARateIsNoDollar() {
        Print print = Print.scan()
                .pair(280, "Netto", "100,00")
                .pair(290, "MwSt 19,00 $", "19,00")
                .pair(310, "MwSt 7,00 $", "7,00")
                .pair(320, "Endsumme EUR", "226,00");
        assertEquals("EUR", currency(print));
    }

    @Test
    void whereNothingElseIsNamedItIsADollar() {
        Print print = Print.scan().pair(280, "Sous-total", "40,00 $").pair(300, "Total", "45,00 $");
        assertEquals("USD", currency(print));
    }

    @Test
    void aLetterWithinAWordIsNoDollar() {
        Print print = Print.scan().at(40, 40, "Warto$ci platno$ci").pair(300, "Total EUR", "45,00");
        assertEquals("EUR", currency(print));
    }

    @Test
    void aCzechNumbersSignIsNoEuro() {
        Print print = Print.scan()
                .at(40, 40, "FAKTURA - daňový doklad €. 2025031")
                .at(40, 60, "DIČ: CZ86019520")
                .pair(300, "Celkem k úhradě", "12 100,00");
        assertEquals("", currency(print));
        assertEquals("2025031", ReadFields.sure(print, "invoice_number"));
    }
}
