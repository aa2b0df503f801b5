package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What taxis, car parks and restaurants of other countries print. */
class ReceiptsAbroadTest {
    private static List<String> sums(Print print) {
        return List.of(
                ReadFields.sure(print, "taxable_base"),
                ReadFields.sure(print, "tax_total"),
                ReadFields.sure(print, "total"));
    }

    private static Print carPark(String date) {
        return Print.text()
                .at(40, 40, "Parkhaus City GmbH")
                .at(40, 52, "USt-IdNr. DE151709939")
                .sized(40, 70, 1.4, "QUITTUNG")
                .at(40, 90, "Datum " + date)
                .pair(110, "Parkgebühr", "12,00 EUR")
                .pair(122, "enthaltene MwSt. 19 %", "1,92 EUR");
    }

    @Test
    void aReceiptWithTaxAndTimeIsASimplifiedInvoice() {
        assertEquals("simplified", ReadFields.sure(carPark("12.03.2025 18:22"), "kind"));
        assertEquals("", ReadFields.sure(carPark("12.03.2025"), "kind"));
        Print untaxed = Print.text()
                .sized(40, 70, 1.4, "QUITTUNG")
                .at(40, 90, "Datum 12.03.2025 18:22")
                .pair(110, "Betrag erhalten", "12,00 EUR");
        assertEquals("not_invoice", ReadFields.sure(untaxed, "kind"));
        Print ofInvoice = Print.text()
                .at(40, 52, "VAT No. GB103183515")
                .sized(40, 70, 1.4, "RECEIPT")
                .at(40, 90, "Paid 12.03.2025 18:22")
                .at(40, 102, "Invoice number 2025-118")
                .pair(110, "VAT 20%", "2.00");
        assertEquals("", ReadFields.sure(ofInvoice, "kind"));
    }

    @Test
    void whatIsNotTaxWithinATotalIsItsBase() {
        assertEquals(List.of("10.08", "1.92", "12.00"), sums(carPark("12.03.2025 18:22")));
        Print italian = Print.text()
                .at(40, 90, "Pranzo 10%")
                .at(500, 90, "42,00")
                .pair(110, "TOTALE COMPLESSIVO", "42,00")
                .pair(122, "di cui IVA", "3,82");
        assertEquals(List.of("38.18", "3.82", "42.00"), sums(italian));
    }

    @Test
    void ofTwoRatesOrAnotherTaxNothingIsMade() {
        Print rates = Print.text()
                .at(40, 90, "Pranzo 10%")
                .at(500, 90, "32,00")
                .at(40, 102, "Vino 22%")
                .at(500, 102, "10,00")
                .pair(110, "TOTALE COMPLESSIVO", "42,00")
                .pair(122, "di cui IVA", "3,82");
        assertEquals("", sums(rates).getFirst());
        Print wrong = Print.text()
                .at(40, 90, "Pranzo 10%")
                .at(500, 90, "42,00")
                .pair(110, "TOTALE COMPLESSIVO", "42,00")
                .pair(122, "di cui IVA", "4,20");
        assertEquals("", sums(wrong).getFirst());
    }
}
