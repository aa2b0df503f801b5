package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Invoices of Sweden, Denmark, Norway, Finland and Czechia, in their languages. */
class NorthAndEastTest {
    private static final List<String> KEYS = List.of(
            "kind",
            "supplier_tax_id",
            "invoice_number",
            "issue_date",
            "currency",
            "taxable_base",
            "tax_total",
            "total");

    private static List<String> read(Print print) {
        return KEYS.stream().map(key -> ReadFields.sure(print, key)).toList();
    }

    @Test
    void swedishInvoicesAreRead() {
        Print print = Print.text()
                .at(40, 40, "Nordfors Snickeri AB")
                .sized(400, 40, 1.5, "FAKTURA")
                .at(320, 70, "Fakturanr")
                .at(440, 70, "20418")
                .at(320, 82, "Fakturadatum")
                .at(440, 82, "2025-03-14")
                .at(320, 94, "Förfallodatum")
                .at(440, 94, "2025-04-13")
                .at(320, 106, "OCR-nummer")
                .at(440, 106, "2041800147")
                .pair(300, "Netto", "3 250,00")
                .pair(312, "Moms 25 %", "812,50")
                .pair(324, "Att betala", "4 062,50 kr")
                .at(40, 760, "Bankgiro 5050-1055")
                .at(200, 760, "Momsreg.nr SE556860395401");
        assertEquals(
                List.of("invoice", "SE556860395401", "20418", "2025-03-14", "SEK", "3250.00", "812.50", "4062.50"),
                read(print));
    }

    @Test
    void danishInvoicesAreRead() {
        Print print = Print.text()
                .sized(40, 40, 1.5, "FAKTURA")
                .at(40, 70, "Fakturanr. 77120")
                .at(40, 82, "Fakturadato 14-03-2025")
                .at(40, 94, "Betalingsfrist 28-03-2025")
                .at(40, 106, "CVR-nr. 94479789")
                .pair(300, "Varer", "2.400,00")
                .pair(312, "Rabat 5 %", "-120,00")
                .pair(324, "Subtotal", "2.280,00")
                .pair(336, "Moms 25 %", "570,00")
                .pair(348, "I alt", "kr. 2.850,00");
        assertEquals(
                List.of("invoice", "94479789", "77120", "2025-03-14", "DKK", "2280.00", "570.00", "2850.00"),
                read(print));
    }

    @Test
    void norwegianInvoicesAreRead() {
        Print print = Print.text()
                .sized(40, 40, 1.5, "Faktura")
                .at(40, 70, "Fakturanummer: 30412")
                .at(40, 82, "Fakturadato: 14.03.2025")
                .at(40, 94, "KID: 3041200147")
                .at(40, 106, "Org.nr NO 903 451 165 MVA")
                .pair(300, "Sum eks. mva", "3.000,00")
                .pair(312, "Mva 12 %", "360,00")
                .pair(324, "Å betale", "NOK 3.360,00");
        assertEquals(
                List.of("invoice", "NO903451165MVA", "30412", "2025-03-14", "NOK", "3000.00", "360.00", "3360.00"),
                read(print));
    }

    @Test
    void finnishInvoicesAreRead() {
        Print print = Print.text()
                .sized(40, 40, 1.5, "LASKU")
                .at(40, 70, "Laskun numero: 4417")
                .at(40, 82, "Laskun päivämäärä: 14.3.2025")
                .at(40, 94, "Eräpäivä: 28.3.2025")
                .at(40, 106, "Viitenumero: 44175")
                .at(40, 118, "Y-tunnus 2260509-4")
                .pair(300, "Veroton yhteensä", "800,00 €")
                .pair(312, "ALV 25,5 %", "204,00 €")
                .pair(324, "Yhteensä", "1 004,00 €");
        assertEquals(
                List.of("invoice", "22605094", "4417", "2025-03-14", "EUR", "800.00", "204.00", "1004.00"),
                read(print));
    }

    @Test
    void czechInvoicesAreRead() {
        Print print = Print.text()
                .sized(40, 40, 1.3, "Faktura – daňový doklad č. 2025031")
                .at(40, 70, "Dodavatel:")
                .at(320, 70, "Odběratel:")
                .at(40, 82, "DIČ: CZ86019520")
                .at(320, 82, "DIČ: CZ82754012")
                .at(40, 110, "Datum vystavení: 14.03.2025")
                .at(40, 122, "DUZP: 13.03.2025")
                .at(40, 134, "Variabilní symbol: 2025031")
                .pair(300, "Základ daně 21 %", "10 000,00")
                .pair(312, "DPH 21 %", "2 100,00")
                .pair(324, "Celkem k úhradě", "12 100,00 Kč");
        assertEquals(
                List.of("invoice", "CZ86019520", "2025031", "2025-03-14", "CZK", "10000.00", "2100.00", "12100.00"),
                read(print));
    }
}
