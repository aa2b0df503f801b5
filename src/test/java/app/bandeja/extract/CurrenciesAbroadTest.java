package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose dollars and crowns they are. */
class CurrenciesAbroadTest {
    private static String currency(Print print) {
        return ReadFields.field(print.reading(), Set.of(), "currency")
                .map(found -> found.value().toString())
                .orElse("");
    }

    @Test
    void wordsOfOneCountryTellWhoseDollars() {
        assertEquals(
                "AUD", currency(Print.text().at(40, 100, "ABN 24 978 838 326").pair(300, "Total", "$120.00")));
        assertEquals("USD", currency(Print.text().pair(300, "Total", "$120.00")));
        assertEquals(
                "USD", currency(Print.text().at(40, 100, "ABN 24 978 838 326").pair(300, "Total USD", "$120.00")));
        assertEquals("NZD", currency(Print.text().pair(300, "Total", "NZ$120.00")));
    }

    @Test
    void wordsOfOneCountryTellWhoseCrowns() {
        assertEquals(
                "SEK", currency(Print.text().at(40, 100, "Bankgiro 5050-1055").pair(300, "Summa", "120,00 kr")));
        assertEquals(
                "DKK", currency(Print.text().at(40, 100, "CVR-nr. 94479789").pair(300, "I alt", "kr. 120,00")));
        assertEquals("NOK", currency(Print.text().at(40, 100, "KID: 3041200147").pair(300, "Sum", "120,00 kr")));
        assertEquals(
                "EUR", currency(Print.text().at(40, 100, "CVR-nr. 94479789").pair(300, "I alt EUR", "120,00")));
    }

    @Test
    void anIndianSuppliersAmountsAreRupees() {
        assertEquals(
                "INR",
                currency(Print.text().at(40, 100, "GSTIN: 27AABCL9124C1ZR").pair(300, "Total", "1,23,456.00")));
    }
}
