package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
