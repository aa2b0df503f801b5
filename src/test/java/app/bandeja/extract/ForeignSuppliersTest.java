package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How suppliers of other countries name themselves, their customer, their numbers and their dates. */
class ForeignSuppliersTest {
    private static final String IRISH = "IE3206488LH";

    private static Kind kind(Print print) {
        return new Extractor()
                .drafts(print.reading(), Set.of())
                .getFirst()
                .kind()
                .value();
    }

    @Test
    void irelandsNumberOfTwoLettersHolds() {
        Print print = Print.text().at(40, 100, "Hosting Limited").at(40, 112, "VAT no. " + IRISH);
        assertEquals(IRISH, ReadFields.sure(print, "supplier_tax_id"));
        Print wrong = Print.scan().at(40, 100, "Hosting Limited").at(40, 112, "VAT no. IE3206488MH");
        assertEquals("", ReadFields.sure(wrong, "supplier_tax_id"));
    }

    @Test
    void whoSpeaksOfYourTaxIdMeansTheCustomers() {
        Print print = Print.text()
                .at(320, 100, "Ihre UID:")
                .at(440, 100, "ATU16907239")
                .at(40, 700, "Holz GmbH")
                .at(240, 700, "UID: ATU99750625");
        assertEquals("ATU99750625", ReadFields.sure(print, "supplier_tax_id"));
    }

    @Test
    void theLabelMayNameTheParty() {
        Print print = Print.text()
                .at(320, 100, "UID-Nr. Kunde")
                .at(440, 100, "DE589167880")
                .at(320, 114, "UID-Nr. Aussteller")
                .at(440, 114, "ATU23873967");
        assertEquals("ATU23873967", ReadFields.sure(print, "supplier_tax_id"));
    }

    @Test
    void theSentenceOfTheRegisterPrintsTheNumberFurtherOn() {
        Print print = Print.text()
                .at(320, 100, "P. IVA cliente 05454970632")
                .at(40, 780, "Fibra S.p.A. con socio unico - Cap. soc. 5.000 i.v. - C.F., P.IVA e iscr. Reg.")
                .at(40, 790, "Imprese di Milano 05628460221 - REA MI 1998877");
        assertEquals("05628460221", ReadFields.sure(print, "supplier_tax_id"));
    }

    @Test
    void theNameOfAPartyIsAWordOfTheLabel() {
        Print print = Print.text()
                .at(40, 100, "UID-Nr. Kunde:")
                .at(140, 100, "ATU16907239")
                .at(40, 114, "UID-Nr. Aussteller:")
                .at(140, 114, "ATU99750625");
        assertEquals("ATU99750625", ReadFields.sure(print, "supplier_tax_id"));
    }

    @Test
    void aLabelSpeaksOfWhatIsNextToItAlone() {
        Print print = Print.text()
                .at(40, 100, "Ihre UID:")
                .at(140, 100, "55120")
                .at(300, 100, "ATU99750625")
                .at(300, 111, "Holz GmbH");
        assertEquals("ATU99750625", ReadFields.sure(print, "supplier_tax_id"));
    }

    @Test
    void theSecondLineOfACentredSentenceIsTheSuppliers() {
        Print print = Print.text()
                .at(320, 100, "Imprenta S.A.")
                .at(320, 112, "ESA12088522")
                .at(100, 780, "SAS Plage au capital de 152 000 EUR - RCS Bayonne 743119653 - TVA")
                .at(214, 790, "FR17743119653");
        assertEquals("FR17743119653", ReadFields.sure(print, "supplier_tax_id"));
    }

    @Test
    void dutchInvoicesAreRead() {
        Print print = Print.text()
                .at(40, 100, "Factuur")
                .at(40, 130, "Factuurnummer: 20260417")
                .at(40, 144, "Factuurdatum: 17-03-2026")
                .pair(300, "Totaal excl. btw", "2.420,00")
                .pair(314, "21% btw", "508,20")
                .pair(328, "Totaal incl. btw", "2.928,20")
                .at(40, 700, "Btw-nr. NL864688167B01");
        assertEquals("20260417", ReadFields.sure(print, "invoice_number"));
        assertEquals("2026-03-17", ReadFields.sure(print, "issue_date"));
        assertEquals("2420.00", ReadFields.sure(print, "taxable_base"));
        assertEquals("2928.20", ReadFields.sure(print, "total"));
        assertEquals("NL864688167B01", ReadFields.sure(print, "supplier_tax_id"));
    }

    @Test
    void aNumberInGroupsOfThreeIsOneNumber() {
        Print print = Print.text().at(40, 100, "Facture n° 1002 347 881 du 11 février 2026");
        assertEquals("1002347881", ReadFields.sure(print, "invoice_number"));
        Print cut = Print.text().at(40, 100, "Facture n° 1002 34 881 du 11 février 2026");
        assertEquals("", ReadFields.sure(cut, "invoice_number"));
    }

    @Test
    void aCellOfFiguresInGroupsIsOneNumber() {
        Print print = Print.text().at(40, 100, "Rechnungsnummer").at(140, 100, "2026 0417 3308");
        assertEquals("202604173308", ReadFields.sure(print, "invoice_number"));
        Print dated = Print.text().at(40, 100, "Rechnungsnummer").at(140, 100, "2026 04 17");
        assertEquals("", ReadFields.sure(dated, "invoice_number"));
    }

    @Test
    void polishInvoicesAreRead() {
        Print print = Print.text()
                .at(320, 40, "Data wystawienia: 2026-03-17")
                .at(320, 52, "Data sprzedaży: 2026-03-16")
                .at(40, 90, "Faktura VAT nr FV/418/03/2026")
                .at(40, 120, "Sprzedawca")
                .at(320, 120, "Nabywca")
                .at(40, 132, "Regał Sp. z o.o.")
                .at(320, 132, "Piekarnia Jana Sp. z o.o.")
                .at(40, 144, "NIP: 526-025-09-95")
                .at(320, 144, "NIP: 683-104-92-71")
                .at(200, 280, "Netto")
                .at(300, 280, "VAT")
                .at(400, 280, "Brutto")
                .at(100, 292, "23%")
                .at(200, 292, "1 000,00")
                .at(300, 292, "230,00")
                .at(400, 292, "1 230,00")
                .at(40, 320, "Do zapłaty: 1 230,00 PLN");
        assertEquals("FV/418/03/2026", ReadFields.sure(print, "invoice_number"));
        assertEquals("2026-03-17", ReadFields.sure(print, "issue_date"));
        assertEquals("5260250995", ReadFields.sure(print, "supplier_tax_id"));
        assertEquals("Regał Sp. z o.o.", ReadFields.sure(print, "supplier_name"));
        assertEquals("1000.00", ReadFields.sure(print, "taxable_base"));
        assertEquals("1230.00", ReadFields.sure(print, "total"));
        assertEquals("PLN", ReadFields.sure(print, "currency"));
    }

    @Test
    void aCorrectionsNumberAndTotalBearItsName() {
        Print print = Print.text()
                .sized(40, 60, 1.6, "Rechnungskorrektur")
                .at(40, 100, "Korrektur-Nr.")
                .at(160, 100, "Belegdatum")
                .at(40, 112, "RK-900417")
                .at(160, 112, "28.05.2026")
                .pair(300, "Nettowert", "-100,00")
                .pair(314, "19 % MwSt.", "-19,00")
                .pair(328, "Korrekturbetrag EUR", "-119,00");
        assertEquals("RK-900417", ReadFields.sure(print, "invoice_number"));
        assertEquals("-119.00", ReadFields.sure(print, "total"));
    }

    @Test
    void portugalsKindsArePartOfTheNumber() {
        assertEquals(
                "FACFA26/1093",
                ReadFields.sure(Print.text().at(40, 100, "Fatura n.º FAC FA26/1093"), "invoice_number"));
        assertEquals("FTFTE/9", ReadFields.sure(Print.text().sized(40, 100, 1.6, "Fatura FT FTE/9"), "invoice_number"));
    }

    @Test
    void theOrdersSignIsNotTheInvoices() {
        Print print = Print.text()
                .at(320, 100, "Ordine")
                .at(440, 100, "# 55120 del 08.10.2026")
                .at(40, 150, "Fattura n. CD-2026-8812");
        assertEquals("CD-2026-8812", ReadFields.sure(print, "invoice_number"));
    }

    @Test
    void datesFollowLeadersNumbersAndTowns() {
        Print leader = Print.text()
                .at(320, 100, "Invoice date")
                .at(440, 100, "...Sep 30, 2026")
                .at(40, 200, "Summary for Sep 1, 2026 - Sep 30, 2026");
        assertEquals("2026-09-30", ReadFields.sure(leader, "issue_date"));
        Print below = Print.text()
                .at(40, 100, "FACTURE N° 10422")
                .at(40, 111, "Du 22/05/2026")
                .at(40, 122, "Arrivée 19/05/2026 - Départ 23/05/2026");
        assertEquals("2026-05-22", ReadFields.sure(below, "issue_date"));
        Print town = Print.text().at(320, 60, "NIORT LE 30/04/26").at(40, 300, "REGLEMENT PAR LCR AU 31/05/26");
        assertEquals("2026-04-30", ReadFields.sure(town, "issue_date"));
    }

    @Test
    void aCompanysCapitalIsNoTotal() {
        Print print = Print.text()
                .at(40, 200, "Taux TVA")
                .at(140, 200, "Montant HT")
                .at(240, 200, "Montant TVA")
                .at(340, 200, "Montant TTC")
                .at(40, 214, "10,00 %")
                .at(140, 214, "110,91")
                .at(240, 214, "11,09")
                .at(340, 214, "122,00")
                .at(40, 260, "Raillane Voyageurs SA de Paris, société anonyme au capital social de 80 000 000 €");
        assertEquals("122.00", ReadFields.sure(print, "total"));
    }

    @Test
    void aTillsReceiptWithItsTaxIsNotSetAside() {
        Print print = Print.text()
                .sized(200, 60, 1.4, "RECEIPT")
                .at(40, 80, "VAT No. GB103183515")
                .pair(120, "Coffee", "6.00")
                .pair(150, "TOTAL", "6.00")
                .pair(164, "VAT 20%", "1.00");
        Found<Kind> kind =
                new Extractor().drafts(print.reading(), Set.of()).getFirst().kind();
        assertFalse(ReadFields.isSure(kind), kind::toString);
    }

    @Test
    void italysCodesSayWhatTheDocumentIs() {
        assertEquals(Kind.CREDIT_NOTE, kind(codes("TD04")));
        assertEquals(Kind.INVOICE, kind(codes("TD06 (parcella)")));
    }

    private static Print codes(String code) {
        return Print.text()
                .at(40, 100, "Tipologia documento")
                .at(200, 100, "Numero documento")
                .at(340, 100, "Data documento")
                .at(40, 114, code)
                .at(200, 114, "7/FE")
                .at(340, 114, "27-02-2026")
                .at(40, 300, "Fattura originale nell'area riservata");
    }
}
