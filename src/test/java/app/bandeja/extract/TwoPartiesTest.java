package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.extract.read.TaxIds;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.TaxId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose tax id is whose, where the company's own were not told: each way of setting two parties as the words that told it. */
class TwoPartiesTest {
    private static final String SUPPLIER = "J99216582";
    private static final String CUSTOMER = "B58378431";
    private static final String ID = "supplier_tax_id";

    private static Optional<Found<?>> supplier(Reading reading) {
        return ReadFields.field(reading, Set.of(), ID);
    }

    private static void assertSurelySupplier(String id, Reading reading) {
        Found<?> found = supplier(reading).orElseThrow();
        assertEquals(id, found.value().toString());
        assertTrue(ReadFields.isSure(found), found::toString);
    }

    private static void assertNotSure(Reading reading) {
        assertFalse(supplier(reading).filter(ReadFields::isSure).isPresent());
    }

    private static Print letterhead() {
        return Print.text()
                .at(40, 100, "Talleres Inventados, S.L.")
                .at(40, 114, "NIF " + SUPPLIER)
                .at(40, 128, "Calle Nueva 8");
    }

    @Test
    void aTaxIdInTheCellAfterTheNumberIsNotTheNumber() {
        Print print = Print.text()
                .at(40, 40, "Talleres Inventados, S.L.")
                .at(40, 60, "Factura Nº: 87/25")
                .at(180, 60, SUPPLIER)
                .at(300, 90, "Cliente: Bar Sur, S.L.")
                .at(300, 104, "NIF " + CUSTOMER);
        Found<?> found = supplierBesideOwn(print).orElseThrow();
        assertEquals(SUPPLIER, found.value().toString());
        assertTrue(ReadFields.isSure(found), found::toString);
    }

    @Test
    void theCustomersBlockHangsFromTheNameBesideItsLabel() {
        assertSurelySupplier(
                SUPPLIER,
                letterhead()
                        .at(40, 200, "Cliente:")
                        .at(130, 200, "Compras Ficticias, S.A.")
                        .at(130, 214, "Calle Mayor 3")
                        .at(130, 228, "NIF " + CUSTOMER)
                        .reading());
    }

    @Test
    void theCustomersTaxIdStandsInTheNextCellOfTheCustomersRow() {
        assertSurelySupplier(
                SUPPLIER,
                letterhead()
                        .at(40, 200, "Cliente: Compras Ficticias, S.A.")
                        .at(320, 200, "NIF: " + CUSTOMER)
                        .reading());
    }

    @Test
    void aBlockBesideTheCustomersHeadingIsAnother() {
        Print print = Print.text()
                .at(40, 200, "Datos de facturación:")
                .at(320, 200, "Talleres Inventados, S.L.")
                .at(40, 214, "Compras Ficticias, S.A.")
                .at(320, 214, "NIF: " + SUPPLIER)
                .at(40, 228, "NIF: " + CUSTOMER);
        assertSurelySupplier(SUPPLIER, print.reading());
    }

    @Test
    void aTableThatHeadsCustomerAndTaxIdHoldsTheCustomers() {
        Print print = letterhead();
        String[] heads = {"Factura", "Fecha", "Cliente", "NIF"};
        String[] values = {"25-00418", "14/10/2025", "0221", CUSTOMER};
        for (int i = 0; i < heads.length; i++) {
            print.at(40 + 90 * i, 200, heads[i]).at(40 + 90 * i, 214, values[i]);
        }
        assertSurelySupplier(SUPPLIER, print.reading());
    }

    @Test
    void theLastLineOfTheCustomersAddressMayBearTheTaxIdOnTheRight() {
        assertSurelySupplier(
                SUPPLIER,
                letterhead()
                        .at(40, 200, "Cliente")
                        .at(40, 214, "Compras Ficticias, S.A.")
                        .at(40, 228, "28001 Madrid")
                        .at(320, 228, "NIF: " + CUSTOMER)
                        .reading());
    }

    @Test
    void aLetterheadThatEndsAtTheRightIsABlockOfItsOwn() {
        assertSurelySupplier(
                SUPPLIER,
                Print.text()
                        .at(40, 86, "Cliente")
                        .at(40, 100, "Compras Ficticias, S.A.")
                        .at(425, 100, "Talleres Inventados, S.L.")
                        .at(40, 114, "NIF " + CUSTOMER)
                        .at(477.5, 114, "NIF: " + SUPPLIER)
                        .at(460, 128, "Calle Nueva 8, Lugo")
                        .reading());
    }

    @Test
    void toWithAColonNamesTheCustomerAndWithinASentenceDoesNot() {
        assertSurelySupplier(
                SUPPLIER,
                letterhead()
                        .at(40, 200, "A: Compras Ficticias, S.A.")
                        .at(40, 214, "NIF " + CUSTOMER)
                        .reading());
        assertNotSure(letterhead()
                .at(40, 200, "a Compras Ficticias, S.A.")
                .at(40, 214, "NIF " + CUSTOMER)
                .reading());
    }

    @Test
    void aLabelOfOneLineDoesNotMakeTheSuppliersBlockTheCustomers() {
        assertSurelySupplier(
                SUPPLIER,
                Print.text()
                        .at(40, 100, "Datos del emisor")
                        .at(40, 114, "Talleres Inventados, S.L.")
                        .at(40, 128, "Domicilio: Calle Nueva 8")
                        .at(40, 142, "NIF: " + SUPPLIER)
                        .at(40, 180, "Cliente")
                        .at(40, 194, "Domicilio: Calle Mayor 3")
                        .at(40, 208, "NIF: " + CUSTOMER)
                        .reading());
    }

    @Test
    void whereTheCustomerIsToldTheOtherNeedsNoLabel() {
        assertSurelySupplier(
                SUPPLIER,
                Print.text()
                        .at(40, 40, "Talleres Inventados, S.L.")
                        .at(40, 54, SUPPLIER)
                        .at(320, 80, "Cliente")
                        .at(320, 94, "Compras Ficticias, S.A.")
                        .at(320, 108, CUSTOMER)
                        .reading());
    }

    @Test
    void theTaxIdBeneathIsDoubtfulWhereAnotherStandsBelowWithoutALabel() {
        assertNotSure(Print.text()
                .at(320, 80, "Compras Ficticias, S.A.")
                .at(320, 94, "NIF: " + CUSTOMER)
                .at(40, 700, "Talleres Inventados ES" + SUPPLIER)
                .reading());
    }

    private static Reading twoLetterheads(String contact) {
        return Print.text()
                .at(40, 40, "Talleres Inventados, S.L.")
                .at(40, 54, contact)
                .at(40, 68, "NIF: " + SUPPLIER)
                .at(320, 110, "Compras Ficticias, S.A.")
                .at(320, 124, "NIF: " + CUSTOMER)
                .at(40, 200, "Concepto")
                .at(320, 200, "Importe")
                .reading();
    }

    @Test
    void whoStandsBelowTheSumsMayHaveSentThePaper() {
        assertNotSure(Print.text()
                .at(40, 40, "Compras Ficticias, S.A.")
                .at(40, 54, "Tel. 948 112 233")
                .at(40, 68, "NIF: " + CUSTOMER)
                .at(40, 200, "Total 121,00")
                .at(40, 300, "Talleres Inventados, S.L.")
                .at(40, 314, "NIF: " + SUPPLIER)
                .reading());
    }

    @Test
    void theLetterheadOfAnInvoiceThatTheCustomerWroteIsTheCustomers() {
        assertNotSure(Print.text()
                .at(40, 40, "Compras Ficticias, S.A.")
                .at(40, 54, "Tel. 948 112 233")
                .at(40, 68, "NIF: " + CUSTOMER)
                .at(40, 82, "Facturación por el destinatario")
                .at(320, 110, "Talleres Inventados, S.L.")
                .at(320, 124, "NIF: " + SUPPLIER)
                .at(40, 200, "Importe")
                .reading());
    }

    @Test
    void theLetterheadThatTellsATelephoneIsTheSuppliers() {
        assertSurelySupplier(SUPPLIER, twoLetterheads("Tel. 948 112 233"));
        assertNotSure(twoLetterheads("Calle Nueva 8"));
    }

    @Test
    void aLetterheadThatComesAgainOnEachPageIsTheSuppliers() {
        Page first = twoLetterheads("Calle Nueva 8").pages().getFirst();
        Page second = Print.text()
                .at(40, 40, "Talleres Inventados, S.L.")
                .at(40, 54, "Calle Nueva 8")
                .at(40, 68, "NIF: " + SUPPLIER)
                .page(2);
        assertSurelySupplier(SUPPLIER, new Reading(List.of(first, second), List.of(), List.of()));
    }

    @Test
    void theLineOfAddressesAtTheFootIsTheSenders() {
        assertSurelySupplier(SUPPLIER, footed("info@inventados.test | www.inventados.test"));
        assertNotSure(footed("info@imprenta.test | www.imprenta.test"));
    }

    private static Reading footed(String addresses) {
        Print print = Print.text()
                .at(40, 60, "Talleres Inventados")
                .at(320, 80, "Compras Ficticias, S.A.")
                .at(320, 94, "NIF: " + CUSTOMER);
        for (int line = 0; line < 15; line++) {
            print.at(40, 200 + 14 * line, "Trabajo de la semana");
        }
        return print.at(40, 700, addresses + " | ES" + SUPPLIER).reading();
    }

    @Test
    void belowTheCustomersNumberStandsTheCustomer() {
        assertSurelySupplier(
                SUPPLIER,
                letterhead()
                        .at(40, 200, "Cliente nº 118822")
                        .at(40, 214, "Compras Ficticias, S.A.")
                        .at(320, 214, "NIF: " + CUSTOMER)
                        .reading());
    }

    @Test
    void headingsOfAPrepositionTellTheParties() {
        assertSurelySupplier(
                SUPPLIER,
                Print.text()
                        .at(40, 100, "De")
                        .at(320, 100, "Para")
                        .at(40, 114, "Talleres Inventados, S.L.")
                        .at(320, 114, "Compras Ficticias, S.A.")
                        .at(40, 128, SUPPLIER)
                        .at(320, 128, CUSTOMER)
                        .reading());
    }

    @Test
    void aDateIsNoTaxId() {
        assertEquals(List.of(), TaxIds.of(Print.row("Abschlag v. 02.05.2025")));
    }

    @Test
    void aFrenchSupplierWithoutAVatNumberIsToldByTheEstablishmentsNumber() {
        assertSurelySupplier(
                "73282932000074",
                Print.text()
                        .at(40, 40, "Atelier Inventé")
                        .at(40, 54, "SIRET : 732 829 320 00074")
                        .reading());
        assertNotSure(Print.text()
                .at(40, 40, "Atelier Inventé")
                .at(40, 54, "SIRET : 732 829 320 00075")
                .reading());
        assertSurelySupplier(
                "732829320",
                Print.text()
                        .at(40, 40, "Atelier Inventé")
                        .at(40, 54, "SIREN 732 829 320")
                        .reading());
    }

    @Test
    void whatFollowsAProvenTaxIdIsNoPartOfIt() {
        assertSurelySupplier(
                "12345670785",
                Print.text()
                        .at(40, 40, "Officina Inventata P. IVA 12345670785 C.F. CNTSRA85M41L219K")
                        .reading());
    }

    private static final String CARRIER = "B11330057";

    private static Optional<Found<?>> supplierBesideOwn(Print print) {
        return ReadFields.field(print.reading(), Set.of(new TaxId(CUSTOMER)), ID);
    }

    private static Print withFoot(String foot) {
        return Print.text()
                .at(40, 40, "Talleres Inventados, S.L. NIF " + SUPPLIER)
                .at(40, 100, "Bar Pepe, NIF " + CUSTOMER)
                .pair(300, "Base imponible", "100,00")
                .pair(314, "IVA 21%", "21,00")
                .pair(328, "Total factura", "121,00")
                .at(40, 790, foot);
    }

    @Test
    void aPartysOwnLabelIntroducesAParty() {
        Print print = Print.text()
                .at(40, 40, "Proveedor: Talleres Inventados, S.L. NIF " + SUPPLIER)
                .at(40, 100, "Bar Pepe, NIF " + CUSTOMER);
        Found<?> found = supplierBesideOwn(print).orElseThrow();
        assertEquals(SUPPLIER, found.value().toString());
        assertTrue(ReadFields.isSure(found), found::toString);
    }

    @Test
    void aCompanysNameRightAboveSpeaksForTheTaxIdBelowIt() {
        double named = bare(40, "Talleres Inventados, S.L.");
        assertTrue(named > bare(40, "Calle Nueva 8"), "no company");
        assertTrue(named > bare(200, "Talleres Inventados, S.L."), "somewhere else");
    }

    private static double bare(double x, String above) {
        return supplier(Print.text().at(x, 40, above).at(40, 52, SUPPLIER).reading())
                .map(Found::confidence)
                .orElse(0.0);
    }

    @Test
    void whoIsIntroducedInTheFootDoesNotSell() {
        Found<?> found = supplierBesideOwn(withFoot(
                        "Inscrita en el Reg. Mercantil de Cádiz. Operador logístico: Transportes Sur, S.L. CIF "
                                + CARRIER))
                .orElseThrow();
        assertEquals(SUPPLIER, found.value().toString());
        assertTrue(ReadFields.isSure(found), found::toString);
    }

    @Test
    void whoIsIntroducedAloneIsNotSurelyTheSupplier() {
        Print print = Print.text()
                .at(40, 100, "Bar Pepe, NIF " + CUSTOMER)
                .at(40, 790, "Distribuidora: Redes Inventadas, S.L. CIF " + CARRIER);
        assertFalse(supplierBesideOwn(print).filter(ReadFields::isSure).isPresent());
    }

    @Test
    void theLetterheadAndAnotherRegisteredCompanyAreRivals() {
        assertFalse(supplierBesideOwn(withFoot("Transportes Sur, S.L. CIF " + CARRIER + " Registro Mercantil de Cádiz"))
                .filter(ReadFields::isSure)
                .isPresent());
    }

    @Test
    void aTaxIdRightBelowACompanysNameNeedsNoLabel() {
        assertSurelySupplier(
                SUPPLIER,
                Print.text()
                        .at(40, 40, "Aparcamientos Inventados S.A.")
                        .at(90, 50, SUPPLIER)
                        .at(40, 100, "Factura simplificada 417")
                        .reading());
    }

    @Test
    void theOwnerOfTheSupplierDoesNotSell() {
        Print paper = Print.text()
                .at(40, 40, "Renting Inventado, S.A.")
                .at(40, 54, "NIF A28017895")
                .at(320, 100, "NIF " + CUSTOMER)
                .pair(300, "Base imponible", "100,00")
                .at(
                        40,
                        700,
                        "Sociedad perteneciente a Grupo Banco Ficticio, S.A. (CIF A39177027). R.M. Madrid, T. 22.618");
        Found<?> found = supplierBesideOwn(paper).orElseThrow();
        assertEquals("A28017895", found.value().toString());
        assertTrue(ReadFields.isSure(found), found::toString);
        assertSurelySupplier(
                "GB371884423",
                Print.text()
                        .at(40, 40, "Sold by Seller Sample Ltd")
                        .at(40, 54, "VAT # GB371884423")
                        .at(
                                40,
                                700,
                                "This invoice is issued by Market Sample Ltd (VAT GB220441812) in the name and on behalf of"
                                        + " Seller Sample Ltd")
                        .reading());
    }

    @Test
    void aWordOfTheCustomersMayNameTheSupplierWhereTheCustomerIsKnown() {
        Found<?> found = supplierBesideOwn(Print.text()
                        .at(40, 60, "Titular: Joaquín Ficticio Royo, NIF 73081995R")
                        .at(40, 100, "Comprador: Bar Sur, S.L. CIF " + CUSTOMER))
                .orElseThrow();
        assertEquals("73081995R", found.value().toString());
        assertTrue(ReadFields.isSure(found), found::toString);
    }

    @Test
    void whoTookOverTheClaimDoesNotSell() {
        Found<?> found = supplierBesideOwn(Print.text()
                        .at(40, 40, "Los derechos de esta factura han sido cedidos a FACTOR FICTICIO")
                        .at(40, 52, "DE CRÉDITO, S.A., CIF A82773094.")
                        .at(40, 100, "NIF " + CUSTOMER)
                        .at(320, 100, "Limpiezas Inventadas, S.L. NIF B50338292"))
                .orElseThrow();
        assertEquals("B50338292", found.value().toString());
    }

    @Test
    void whoIsMentionedInBracketsDoesNotSell() {
        Found<?> found = supplierBesideOwn(
                        Print.text()
                                .at(40, 40, "EMISOR")
                                .at(40, 52, "B54118203")
                                .at(320, 52, "CIF " + CUSTOMER)
                                .pair(300, "Base imponible", "100,00")
                                .at(40, 600, "OTROS ORGANISMOS - Entidad Ficticia (NIF Q3050011J)")
                                .at(
                                        40,
                                        700,
                                        "Forma parte de Grupo Ficticio Holding, S.A. (A-85301141). R.M. Alicante, H. A-88.204."))
                .orElseThrow();
        assertEquals("B54118203", found.value().toString());
        assertTrue(ReadFields.isSure(found), found::toString);
        // Alone it may be the supplier's.
        assertEquals(
                SUPPLIER,
                supplier(Print.text()
                                .at(40, 40, "Talleres Inventados, S.L. (NIF " + SUPPLIER + ")")
                                .reading())
                        .orElseThrow()
                        .value()
                        .toString());
    }

    @Test
    void ofTwoBlocksOnTopWhoTellsATelephoneSends() {
        assertSurelySupplier(
                "DK22449230",
                Print.text()
                        .at(40, 40, "Tømrer Eksempel ApS")
                        .at(40, 52, "7680 Thyborøn")
                        .at(40, 64, "CVR-nr. DK32559824")
                        .at(420, 40, "Materiel Eksempel A/S")
                        .at(417.5, 52, "Tlf. 97 55 01 60 Lemvig")
                        .at(432.5, 64, "CVR-nr. DK22449230")
                        .reading());
    }
}
