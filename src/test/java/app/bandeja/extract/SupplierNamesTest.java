package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who sent it, however the name is printed; never who received it. */
class SupplierNamesTest {

    @Test
    void theCustomersNameIsNotTakenForALackOfOthers() {
        assertEquals(
                Optional.empty(),
                name(Print.text()
                        .at(40, 80, "Cliente:")
                        .at(40, 94, "Compras Ficticias, S.A.")
                        .at(40, 400, "NIF J99216582")));
    }

    @Test
    void aNameInLetterheadAndBlockIsTheSuppliersThoughTheCustomerStandsNearTheLetterhead() {
        assertEquals(
                Optional.of("Talleres Inventados, S.L."),
                name(Print.text()
                        .at(40, 40, "Talleres Inventados, S.L.")
                        .at(40, 60, "Cliente: Compras Ficticias, S.A. NIF: B58378431")
                        .at(40, 300, "Proveedor")
                        .at(40, 314, "Talleres Inventados, S.L.")
                        .at(40, 328, "NIF: J99216582")));
    }

    @Test
    void formsOfSeveralPartsBelongToTheName() {
        assertEquals(
                Optional.of("Rösterei Nord GmbH & Co. KG"),
                name(Print.text().at(40, 40, "Rösterei Nord GmbH & Co. KG").at(40, 54, "USt-IdNr. DE136695976")));
        assertEquals(
                Optional.of("Northgate Supplies plc"),
                name(Print.text().at(40, 40, "Northgate Supplies plc").at(40, 54, "VAT no. GB123456789")));
    }

    @Test
    void withoutALegalFormTheFirstLineOfTheBlockIsTheName() {
        assertEquals(
                Optional.of("LE FOURNISSEUR"),
                name(Print.text()
                        .at(40, 40, "LE FOURNISSEUR")
                        .at(40, 52, "35 rue de la Paix")
                        .at(40, 64, "75018 Paris")
                        .at(40, 76, "N° TVA : FR40303265045")));
    }

    @Test
    void anAddressOnTheWebTellsTheSenderFromTheAddressee() {
        assertEquals(
                Optional.of("Hazelmoor Foods Ltd"),
                name(Print.text()
                        .at(40, 40, "Valdelomar Trading Ltd")
                        .at(40, 52, "4 Sea Road, Leeds")
                        .at(40, 700, "Hazelmoor Foods Ltd, www.hazelmoor.co.uk")));
    }

    private static Optional<String> name(Print print) {
        Draft draft = new Extractor()
                .drafts(
                        print.at(40, 500, "Factura nº 2025/12")
                                .pair(600, "Total", "121,00")
                                .reading(),
                        Set.of())
                .getFirst();
        return draft.parties().supplierName().map(Found::value);
    }

    @Test
    void whoStandsBesideTheSuppliersTaxIdInAnotherBlockIsNotTheSupplier() {
        assertEquals(
                Optional.of("Ets Bertrand & Fils"),
                name(Print.text()
                        .sized(40, 40, 2, "Ets Bertrand & Fils")
                        .at(40, 56, "Route de Narbonne, Lézignan")
                        .at(40, 69, "N° TVA : FR40303265045")
                        .at(320, 69, "Compras Ficticias, S.A.")
                        .at(320, 81, "Calle Mayor 3")));
    }

    @Test
    void aPersonsTradeMayFollowTheName() {
        assertEquals(
                Optional.of("Ana Roca Vidal"),
                name(Print.text()
                        .at(40, 30, "FACTURA DE HONORARIOS")
                        .at(40, 60, "Ana Roca Vidal, arquitecta")
                        .at(40, 74, "NIF 12345678Z")));
    }

    @Test
    void anAddressBelowThePersonIsNoTrade() {
        assertEquals(
                Optional.of("Ana Roca Vidal"),
                name(Print.text()
                        .at(40, 30, "FACTURA")
                        .at(40, 60, "Ana Roca Vidal")
                        .at(40, 74, "Mercado del Puerto, puestos 12-14 - 29002 Málaga")
                        .at(40, 88, "NIF 12345678Z")));
    }
}
