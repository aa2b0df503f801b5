package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Page;
import app.bandeja.invoice.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Taxes as other countries charge, share, round and shift them. */
class TaxesAbroadTest {
    private static List<String> sums(Print print) {
        return List.of(
                ReadFields.sure(print, "taxable_base"),
                ReadFields.sure(print, "tax_total"),
                ReadFields.sure(print, "total"));
    }

    @Test
    void severalAuthoritiesTaxOneBase() {
        Print india = Print.text()
                .pair(300, "Taxable Value", "1,23,456.00")
                .pair(312, "CGST @ 9%", "11,111.04")
                .pair(324, "SGST @ 9%", "11,111.04")
                .pair(336, "Grand Total", "1,45,678.08");
        assertEquals(List.of("123456.00", "22222.08", "145678.08"), sums(india));
        Print america = Print.text()
                .pair(300, "Subtotal", "$2,000.00")
                .pair(312, "State tax 2.90%", "$58.00")
                .pair(324, "County tax 1.00%", "$20.00")
                .pair(336, "Total Due", "$2,078.00");
        assertEquals(List.of("2000.00", "78.00", "2078.00"), sums(america));
        Print unproven = Print.text()
                .pair(300, "Subtotal", "$2,000.00")
                .pair(312, "State tax 2.90%", "$58.00")
                .pair(324, "County tax 1.00%", "$20.00")
                .pair(336, "Total Due", "$2,087.00");
        assertEquals("", sums(unproven).get(2));
    }

    @Test
    void aTotalIsRoundedWhereThePageSaysByHowMuch() {
        Print swedish = Print.text()
                .pair(300, "Netto", "3 250,50")
                .pair(312, "Moms 25 %", "812,63")
                .pair(324, "Öresavrundning", "-0,13")
                .pair(336, "Att betala SEK", "4 063,00");
        assertEquals(List.of("3250.50", "812.63", "4063.00"), sums(swedish));
        Print unsaid = Print.text()
                .pair(300, "Netto", "3 250,50")
                .pair(312, "Moms 25 %", "812,63")
                .pair(336, "Att betala SEK", "4 063,00");
        assertEquals("", sums(unsaid).get(2));
    }

    @Test
    void aShiftedTaxIsToldAndNotCharged() {
        Print print = Print.text()
                .pair(300, "Net total", "3,755.00")
                .at(40, 312, "VAT @ 20% - reverse charge, customer to account to HMRC: £751.00")
                .at(530, 312, "0.00")
                .pair(324, "Invoice total", "3,755.00")
                .pair(336, "Less CIS tax 20% of labour", "(488.00)")
                .pair(348, "Amount due", "3,267.00");
        assertEquals(List.of("3755.00", "0.00", "3755.00"), sums(print));
        assertEquals("488.00", ReadFields.sure(print, "withholding.amount"));
    }

    @Test
    void whatIsLeftAfterADeductionIsNoTotal() {
        Print print = Print.text()
                .pair(300, "Subtotal", "2,500.00")
                .pair(312, "VAT 20% reverse charge", "0.00")
                .pair(324, "CIS deduction 20% on labour", "-400.00")
                .pair(336, "Amount due", "£2,100.00");
        assertEquals(List.of("2500.00", "0.00", "2500.00"), sums(print));
        Print chargedToo = Print.text()
                .pair(300, "Subtotal", "2,500.00")
                .pair(312, "VAT 20%", "500.00")
                .pair(336, "Amount due", "£3,000.00")
                .at(40, 360, "Reverse charge does not apply.");
        assertEquals(List.of("2500.00", "500.00", "3000.00"), sums(chargedToo));
    }

    @Test
    void anAnnexSumsUpWhatStandsBesideTheTotal() {
        assertEquals("119.00", ReadFields.sure(yearly("60,00"), "total"));
        assertEquals("", ReadFields.sure(yearly("65,00"), "total"));
    }

    private static Reading yearly(String summedUp) {
        Page first = Print.text()
                .pair(300, "Netto", "100,00")
                .pair(312, "USt. 19 %", "19,00")
                .pair(324, "Rechnungsbetrag", "119,00")
                .pair(336, "abzüglich gezahlter Abschläge", "-60,00")
                .page(1);
        Page annex = Print.text()
                .pair(100, "Abschlag Januar", "30,00")
                .pair(112, "Abschlag Februar", "30,00")
                .pair(124, "Summe", summedUp)
                .page(2);
        return new Reading(List.of(first, annex), List.of(), List.of());
    }

    @Test
    void aRowOfTheTableIsNotTheWholeTill() {
        Print print = Print.scan()
                .at(40, 100, "Surnme EUR")
                .at(400, 100, "103,53")
                .at(40, 120, "MwSt")
                .at(180, 120, "Netto")
                .at(290, 120, "MwSt")
                .at(400, 120, "Brutto")
                .at(40, 132, "A 19,00%")
                .at(180, 132, "84,24")
                .at(290, 132, "16,00")
                .at(400, 132, "100,24")
                .at(40, 144, "B 7,00%")
                .at(185, 144, "3,07")
                .at(295, 144, "0,22")
                .at(410, 144, "3,29");
        assertEquals("", ReadFields.sure(print, "total"));
    }

    @Test
    void aRoundingMayBeAColumn() {
        Print print = Print.text()
                .at(40, 300, "Exkl. moms")
                .at(140, 300, "Moms %")
                .at(220, 300, "Moms kr")
                .at(320, 300, "Öresutj.")
                .at(420, 300, "Att betala")
                .at(40, 312, "9 050,00")
                .at(140, 312, "25")
                .at(220, 312, "2 262,50")
                .at(320, 312, "0,50")
                .at(420, 312, "11 313,00")
                .at(40, 700, "Bankgiro 123-4567");
        assertEquals(List.of("9050.00", "2262.50", "11313.00"), sums(print));
        assertEquals("SEK", ReadFields.sure(print, "currency"));
    }

    @Test
    void aCurrencyMayStandWithinALabel() {
        Print print = Print.text()
                .pair(300, "Total exkl. MWST", "1'847.30")
                .pair(312, "MWST 8.1%", "149.63")
                .pair(324, "Total CHF inkl. MWST", "1'996.93");
        assertEquals(List.of("1847.30", "149.63", "1996.93"), sums(print));
    }

    @Test
    void aSignMayStandBeforeTheRate() {
        Print print = Print.text()
                .pair(300, "Sub Total", "2,50,000.00")
                .pair(312, "IGST @18%", "45,000.00")
                .pair(324, "Total", "2,95,000.00");
        assertEquals(List.of("250000.00", "45000.00", "295000.00"), sums(print));
    }

    @Test
    void theOnlyRateThatFitsIsTheOneIncluded() {
        Print print = Print.text()
                .pair(300, "Call-out", "$275.00")
                .pair(312, "Total", "$275.00")
                .pair(324, "GST included in total", "$25.00");
        assertEquals(List.of("250.00", "25.00", "275.00"), sums(print));
        Print other = Print.text()
                .pair(300, "Call-out", "$275.00")
                .pair(312, "Total", "$275.00")
                .pair(324, "GST included in total", "$28.00");
        assertEquals("", sums(other).getFirst());
    }
}
