package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Tax ids and register numbers as suppliers of other countries print them, and what they prove. */
class TaxIdsAbroadTest {
    private static String supplier(Print print) {
        return ReadFields.sure(print, "supplier_tax_id");
    }

    @Test
    void britainsNumberHoldsWithoutItsCountry() {
        Print print = Print.text().at(40, 700, "VAT registration number 552 0917 54.");
        assertEquals("552091754", supplier(print));
        Print wrong = Print.text().at(40, 700, "VAT registration number 552 0917 55.");
        assertEquals("", supplier(wrong));
    }

    @Test
    void polandsAndMexicosNumbersHold() {
        assertEquals("5260250995", supplier(Print.text().at(40, 100, "NIP: 526-025-09-95")));
        assertEquals("", supplier(Print.text().at(40, 100, "NIP: 526-025-09-96")));
        assertEquals("EKU9003173C9", supplier(Print.text().at(40, 100, "RFC: EKU9003173C9")));
        assertEquals("", supplier(Print.text().at(40, 100, "RFC: EKU9003173C8")));
    }

    @Test
    void theNorthsCzechiasAndBelgiumsNumbersHold() {
        assertEquals("5568603954", supplier(Print.text().at(40, 100, "Org.nr 556860-3954")));
        assertEquals("", supplier(Print.text().at(40, 100, "Org.nr 556860-3955")));
        assertEquals("94479789", supplier(Print.text().at(40, 100, "CVR-nr. 94479789")));
        assertEquals("", supplier(Print.text().at(40, 100, "CVR-nr. 94479788")));
        assertEquals("NO903451165MVA", supplier(Print.text().at(40, 100, "Org.nr NO 903 451 165 MVA")));
        assertEquals("22605094", supplier(Print.text().at(40, 100, "Y-tunnus 2260509-4")));
        assertEquals("86019520", supplier(Print.text().at(40, 100, "IČO: 86019520")));
        assertEquals("0719813541", supplier(Print.text().at(40, 100, "Ondernemingsnummer 0719.813.541")));
    }

    @Test
    void australiasAndIndiasNumbersHold() {
        assertEquals("24978838326", supplier(Print.text().at(40, 100, "ABN 24 978 838 326")));
        assertEquals("", supplier(Print.text().at(40, 100, "ABN 24 978 838 325")));
        assertEquals("27AABCL9124C1ZR", supplier(Print.text().at(40, 100, "GSTIN: 27AABCL9124C1ZR")));
        assertEquals("", supplier(Print.text().at(40, 100, "GSTIN: 27AABCL9124C1ZS")));
    }

    @Test
    void americasNumberIsToldByItsFormAndLabel() {
        assertEquals("931234567", supplier(Print.text().at(40, 100, "EIN: 93-1234567")));
        assertEquals("", supplier(Print.text().at(40, 100, "EIN: 931234567")));
        assertEquals("", supplier(Print.text().at(40, 100, "Phone: 93-1234567")));
    }

    @Test
    void theRegistersNumberIsNoRivalOfTheVatIdThatIsMadeOfIt() {
        Print print = Print.text().at(40, 700, "Org.nr 556860-3954").at(300, 700, "Momsreg.nr SE556860395401");
        assertEquals("SE556860395401", supplier(print));
        Print czech = Print.text().at(40, 100, "IČO: 86019520").at(40, 112, "DIČ: CZ86019520");
        assertEquals("CZ86019520", supplier(czech));
        Print others = Print.text().at(40, 100, "IČO: 86019520").at(40, 112, "DIČ: CZ82754012");
        assertEquals("", supplier(others));
    }

    @Test
    void germanysTaxNumberIsToldByItsFormAndLabel() {
        assertEquals("2115804377", supplier(Print.text().at(40, 700, "Steuernummer 21/158/04377")));
        assertEquals("", supplier(Print.text().at(40, 700, "Steuernummer 2115804377")));
        assertEquals("", supplier(Print.scan().at(40, 700, "Steuernummer 21/158/04377")));
        assertEquals("", supplier(Print.text().at(40, 700, "Ihre Steuernummer 21/158/04377")));
    }

    @Test
    void beforeATaxNumberElsewhereAVatIdOnNobodysSideMayBeTheCustomers() {
        Print print = Print.text()
                .at(40, 100, "Muster GmbH")
                .at(40, 112, "Hauptstraße 4")
                .at(40, 124, "USt-IdNr. DE136695976")
                .pair(300, "Gesamtbetrag", "400,00 €")
                .at(40, 700, "Ina Krüger")
                .at(240, 700, "Steuernummer 21/158/04377");
        assertEquals("", supplier(print));
        Print beside = Print.text().at(40, 700, "Steuernummer 21/158/04377").at(240, 700, "USt-IdNr. DE136695976");
        assertEquals("DE136695976", supplier(beside));
    }

    @Test
    void aHeadingMaySayThatTheNumberIsYours() {
        Print print = Print.text()
                .at(240, 140, "V/ Contribuinte")
                .at(240, 151, "504719360")
                .at(40, 600, "Contribuinte 502884126");
        assertEquals("502884126", supplier(print));
        Print alone = Print.text().at(240, 140, "V/ Contribuinte").at(240, 151, "504719360");
        assertEquals("", supplier(alone));
    }

    @Test
    void whatOcrLeavesOfANumbersSignIsNoWord() {
        Print print = Print.scan().at(40, 60, "Contribuinte").at(140, 60, "o 502884126 - Tel. 254 609 300");
        assertEquals("502884126", supplier(print));
    }

    @Test
    void whoIsInAustriasRegisterSells() {
        Print print = Print.text()
                .at(40, 100, "Tischlerei Moser e.U.")
                .at(40, 112, "UID-Nr. ATU16907239")
                .at(40, 780, "Holz GmbH, Werkstraße 7, 8141 Premstätten · FN 217745x LG Graz · UID ATU99750625");
        assertEquals("ATU99750625", supplier(print));
    }

    @Test
    void theProvinceOfItalysRegisterMayStandBeforeTheNumber() {
        Print print = Print.text().at(300, 40, "C.F./P.IVA/R.I. MI 05628460221");
        assertEquals("05628460221", supplier(print));
    }

    @Test
    void aSentenceMayTellTheTaxNumber() {
        Print print = Print.text().at(40, 600, "Meine Steuernummer beim Finanzamt Mainz lautet 91/344/07218.");
        assertEquals("9134407218", supplier(print));
        assertEquals(
                "", supplier(Print.text().at(40, 600, "Ihre Steuernummer beim Finanzamt Mainz lautet 91/344/07218.")));
    }

    @Test
    void whoIssuesForAnotherDoesNotSell() {
        Print print = Print.text()
                .at(40, 60, "Sold by Tidewell Trading Ltd")
                .at(40, 72, "VAT # GB232809274")
                .at(
                        40,
                        700,
                        "Issued by Bazaar Services Ltd (company no. 10882044, VAT GB775813789) in the name and on"
                                + " behalf of Tidewell Trading Ltd.");
        assertEquals("GB232809274", supplier(print));
        Print alone = Print.text()
                .at(40, 700, "Issued by Bazaar Services Ltd (VAT GB775813789) on behalf of Tidewell Trading Ltd.");
        assertEquals("", supplier(alone));
    }

    @Test
    void theHeadingOfAFormSaysWhoseTableFollows() {
        Print print = Print.text()
                .at(40, 100, "TRANSMITENTE DOS BENS OU PRESTADOR DO SERVIÇO")
                .at(40, 112, "Nome")
                .at(350, 112, "NIF")
                .at(40, 124, "BEATRIZ FONTOURA LEITE")
                .at(350, 124, "227188446")
                .at(40, 150, "ADQUIRENTE DOS BENS OU DO SERVIÇO")
                .at(40, 162, "Nome")
                .at(350, 162, "NIF")
                .at(40, 174, "PRADO CONSULTORES LDA")
                .at(350, 174, "509411886");
        assertEquals("227188446", supplier(print));
    }

    @Test
    void yoursIsTheCustomersInTheNextCellToo() {
        Print print = Print.text()
                .at(40, 60, "USt-IdNr.: DE862345937")
                .at(40, 200, "Ihre USt-IdNr.")
                .at(160, 200, "ESB58378431");
        assertEquals("DE862345937", supplier(print));
    }

    @Test
    void beforeATaxNumberElsewhereALetterheadsVatIdIsTheSenders() {
        Print print = Print.text()
                .at(40, 40, "Schreinerei Holzmann")
                .at(40, 52, "Gartenstr. 4, 79100 Freiburg")
                .at(40, 64, "Telefon 0761 445566")
                .at(40, 76, "USt-IdNr. DE136695976")
                .pair(300, "Gesamtbetrag", "400,00 €")
                .at(40, 700, "Inh. Uwe Holzmann - Steuernummer 06/123/45678")
                .at(40, 712, "Rechnungsdruck: Printservice GmbH DE862345937");
        assertEquals("DE136695976", supplier(print));
    }

    @Test
    void switzerlandsNumberSaysItselfThatItIsOneOfTheTax() {
        assertEquals("CHE116281710", supplier(Print.text().at(40, 60, "CHE-116.281.710 MWST")));
        assertEquals("", supplier(Print.text().at(40, 60, "CHE-116.281.710")));
    }

    @Test
    void aStrokeShortensYours() {
        Print print = Print.text()
                .at(40, 60, "TVA BE 0703.216.841")
                .at(300, 84, "V/N° TVA")
                .at(380, 84, "ES B58378431");
        assertEquals("BE0703216841", supplier(print));
    }
}
