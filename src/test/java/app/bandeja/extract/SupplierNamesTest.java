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
    void formsSpelledInSeveralWordsAndPartnersBelongToTheName() {
        assertEquals(
                Optional.of("Mercado UE S.à r.l."),
                name(Print.text().at(40, 40, "Vendido por Mercado UE S.à r.l.").at(40, 54, "TVA LU20260743")));
        assertEquals(
                Optional.of("Adegas Novas, S. Coop. Galega"),
                name(Print.text().at(40, 40, "Adegas Novas, S. Coop. Galega").at(40, 54, "NIF F99216580")));
        assertEquals(
                Optional.of("Ferramenta Alta S.n.c. di Bianchi R. & C."),
                name(Print.text()
                        .at(40, 40, "Ferramenta Alta S.n.c. di Bianchi R. & C. - Via Museo 4")
                        .at(40, 54, "P.IVA 05628460221")));
    }

    @Test
    void franceBeginsANameWithItsForm() {
        assertEquals(
                Optional.of("SARL Cuisines du Lac"),
                name(Print.text()
                        .at(320, 100, "Nordvik Arkitekter AB")
                        .at(40, 780, "SARL Cuisines du Lac – 140 route de Thônes – TVA FR17743119653")));
    }

    @Test
    void courtsAndRegistersAreNoForms() {
        assertEquals(
                Optional.of("Kartonagen Nord GmbH"),
                name(Print.text()
                        .at(40, 40, "Kartonagen Nord GmbH | Ring 4 | 49393 Lohne")
                        .at(40, 780, "Sitz Lohne, AG Oldenburg HRA 205514 - USt-IdNr. DE136695976")));
        assertEquals(
                Optional.of("Mill & Daughters Ltd"),
                name(Print.text()
                        .at(
                                40,
                                780,
                                "Mill Office is a trading name of Mill & Daughters Ltd, registered in Scotland SC 448190 ·"
                                        + " VAT No. GB881502919")));
    }

    @Test
    void thePartnerWhoAnswersForACompanyIsNotTheSupplier() {
        assertEquals(
                Optional.of("Gasthof Beispiel Betriebs GmbH & Co. KG"),
                name(Print.text()
                        .at(40, 700, "Gasthof Beispiel Betriebs GmbH & Co. KG · Geschäftsführer: Uwe Muster")
                        .at(40, 712, "USt-IdNr. DE136695976")
                        .at(40, 724, "Komplementärin: Gasthof Beispiel Verwaltungs GmbH, HRB 718220")));
        assertEquals(
                Optional.of("Rösterei Nord GmbH & Co. KG"),
                name(Print.text()
                        .at(40, 700, "Rösterei Nord GmbH & Co. KG")
                        .at(40, 712, "vertreten durch die Nord Verwaltungs GmbH · USt-IdNr. DE136695976")));
    }

    @Test
    void theLineAboveTheAddresseeNamesWhoSends() {
        assertEquals(
                Optional.of("Ina Krüger Grafik"),
                name(Print.text()
                        .at(40, 100, "Ina Krüger Grafik · Parkallee 9 · 38640 Goslar")
                        .at(40, 120, "Kanzlei Vogt GmbH")
                        .at(40, 132, "Domstraße 7")
                        .at(40, 700, "USt-IdNr. DE136695976")));
    }

    @Test
    void aLabelIsNobodysName() {
        assertEquals(
                Optional.empty(),
                name(Print.text().at(40, 100, "Partita IVA 05628460221").at(40, 300, "Totale 12,00")));
        assertEquals(Optional.of("Ana Roca Vidal"), name(Print.text().at(40, 100, "Ana Roca Vidal D.N.I. 12345678Z")));
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

    @Test
    void aStreetIsNoPerson() {
        assertEquals(
                Optional.of("Ana Roca Vidal"),
                name(Print.text()
                        .at(40, 60, "Ana Roca Vidal")
                        .at(40, 74, "Praza de Galicia, 3, 1º - 29002 Málaga - NIF 12345678Z")));
    }

    @Test
    void aFormMayBeShortenedInSeveralWords() {
        assertEquals(
                Optional.of("Ibarra Torlojuak Koop. E."),
                name(Print.text()
                        .sized(40, 40, 2, "IBARRA TORLOJUAK")
                        .at(40, 60, "Ibarra Torlojuak Koop. E.")
                        .at(40, 74, "IFZ: J99216582")));
        assertEquals(
                Optional.of("Bateas Inventadas, S. Coop. Galega"),
                name(Print.text()
                        .sized(40, 40, 2, "BATEAS")
                        .at(40, 60, "Bateas Inventadas, S. Coop. Galega")
                        .at(40, 74, "NIF: J99216582")));
    }

    @Test
    void aFormAloneOnTheNextLineEndsTheNameAbove() {
        assertEquals(
                Optional.of("Montacargas Inventados del Tajo"),
                name(Print.text()
                        .sized(40, 30, 2, "TAJO")
                        .sized(40, 52, 2, "MONTACARGAS")
                        .at(40, 80, "Montacargas Inventados del Tajo,")
                        .at(40, 92, "S.A.L.")
                        .at(40, 104, "NIF J99216582")
                        .at(40, 480, "Inscrita en el R.M., tomo 144, folio 8, hoja SC-")));
    }

    @Test
    void whoHeadsThePaperIsTheSupplierThoughOnlyTheAddresseeIsACompany() {
        assertEquals(
                Optional.of("Bäckerei Krüger & Sohn"),
                name(letter().at(40, 700, "USt-IdNr. DE136695976 · www.baeckerei-krueger.de")));
        assertEquals(
                Optional.of("Bäckerei Krüger & Sohn"),
                name(letter().at(40, 640, "Mit freundlichen Grüßen")
                        .at(40, 660, "Bäckerei Krüger & Sohn")
                        .at(40, 700, "USt-IdNr. DE136695976")));
        assertEquals(
                Optional.of("Bäckerei Krüger & Sohn"),
                name(letter().at(40, 640, "Kontoinhaber: Bäckerei Krüger & Sohn")
                        .at(40, 700, "USt-IdNr. DE136695976")));
    }

    private static Print letter() {
        return Print.text()
                .at(40, 40, "Bäckerei Krüger & Sohn")
                .at(40, 140, "Kanzlei Vogt GmbH")
                .at(40, 152, "Domstraße 7")
                .at(40, 164, "38640 Goslar");
    }

    @Test
    void anAddressWithNothingButStreetAndTownIsAsLikelyTheAddressees() {
        assertEquals(
                Optional.empty(),
                name(Print.text()
                        .at(40, 60, "Seite 1")
                        .at(400, 80, "Datum")
                        .at(400, 100, "Kunde")
                        .at(400, 120, "4471")
                        .at(40, 140, "Kanzlei Vogt GmbH")
                        .at(40, 152, "Domstraße 7")
                        .at(40, 164, "38640 Goslar")
                        .at(40, 700, "USt-IdNr. DE136695976")));
    }

    @Test
    void whatOpensAnAddressSaysWhoReceives() {
        assertEquals(
                Optional.of("Leo Mustermann"),
                name(Print.text()
                        .at(40, 40, "Leo Mustermann")
                        .at(40, 100, "An die")
                        .at(40, 112, "Musikschule Beispiel GmbH")
                        .at(40, 700, "USt-IdNr. DE136695976")));
    }

    @Test
    void aStreetIsNoNameAndAFloorNoForm() {
        assertEquals(
                Optional.of("Giulia Esempio"),
                name(Print.text()
                        .at(40, 40, "Giulia Esempio")
                        .sized(40, 56, 2, "Via Immaginaria")
                        .at(40, 80, "10124 Torino")
                        .at(40, 94, "P.IVA 05628460221")));
        assertEquals(
                Optional.of("Stadtwerke Beispiel AöR"),
                name(Print.text()
                        .at(40, 140, "Obermarkt 17, EG")
                        .at(40, 700, "Stadtwerke Beispiel AöR · USt-IdNr. DE136695976")));
    }

    @Test
    void aBrandInLargeLettersStandsForTheCompanyOfThatName() {
        assertEquals(
                Optional.of("Carnes Rocablanca Ficticia, S.L."),
                name(Print.text()
                        .sized(40, 40, 2, "ROCABLANCA")
                        .at(40, 160, "Carnes Rocablanca Ficticia, S.L.")
                        .at(40, 172, "Calle Mayor 3")
                        .at(40, 184, "28001 Madrid")
                        .at(40, 700, "NIF J99216582 · www.rocablanca.es")));
    }

    @Test
    void aBankAndACompanyOfWhichASentenceTellsAreNotTheSupplier() {
        assertEquals(
                Optional.of("Tintas Inventadas, S.L."),
                name(Print.text()
                        .at(40, 60, "Tintas Inventadas, S.L.")
                        .at(40, 600, "Banco Imaginario, S.A.")
                        .at(40, 612, "Cuenta ES60 0049 5934 2678 1762 2837 NIF J99216582")));
        assertEquals(
                Optional.of("Hosting Muster AG"),
                name(Print.text()
                        .at(40, 600, "Verschulden der Hosting Muster AG berechnen wir die entstandenen Kosten")
                        .at(40, 700, "Hosting Muster AG")
                        .at(40, 712, "USt-IdNr. DE136695976")));
    }

    @Test
    void aDashMayStandBeforeTheForm() {
        assertEquals(
                Optional.of("MÉTALU CENTRE – S.A.S."),
                name(Print.text().at(40, 700, "MÉTALU CENTRE – S.A.S. au capital de 380 000 € - TVA FR40303265045")));
    }

    @Test
    void theSwissPaymentPartNamesWhoIsPaid() {
        assertEquals(
                Optional.of("Zahlenwerk Muster AG"),
                name(Print.text()
                        .at(300, 40, "Schreinerei Beispiel GmbH")
                        .at(300, 52, "8580 Amriswil")
                        .at(40, 400, "CHE-116.281.710 MWST")
                        .at(40, 600, "Konto / Zahlbar an")
                        .at(40, 612, "CH93 0076 2011 6238 5295 7")
                        .at(40, 624, "Zahlenwerk Muster AG")
                        .at(40, 636, "8570 Weinfelden")
                        .at(40, 670, "Zahlbar durch")
                        .at(40, 682, "Schreinerei Beispiel GmbH")
                        .at(40, 694, "8580 Amriswil")));
    }

    @Test
    void theLineBelowACompanyIsItsPartnersAndAddress() {
        assertEquals(
                Optional.of("Horno Inventado, C.B."),
                name(Print.text()
                        .at(40, 24, "Horno Inventado, C.B.")
                        .at(40, 36, "Ana y Vicente Ficticio - C/ Autonomía 19 - 50720 La Cartuja")
                        .at(40, 48, "NIF E99318073")));
    }

    @Test
    void theHeadingsOfATableAreNoNames() {
        assertEquals(
                Optional.empty(),
                name(Print.text().at(40, 24, "Nº factura").at(200, 24, "Fecha").at(400, 24, "Representante")));
    }

    @Test
    void aFormHasAFieldForTheName() {
        assertEquals(
                Optional.of("BEATRIZ EXEMPLO LEITE"),
                name(Print.text()
                        .at(40, 40, "PRESTADOR DO SERVIÇO")
                        .at(40, 52, "Nome")
                        .at(300, 52, "NIF")
                        .at(40, 64, "BEATRIZ EXEMPLO LEITE")
                        .at(300, 64, "227188446")
                        .at(40, 100, "ADQUIRENTE DO SERVIÇO")
                        .at(40, 112, "Nome")
                        .at(40, 124, "CONSULTORES FICTÍCIOS LDA")));
    }

    @Test
    void anAddressAtTheFootIsTheSenders() {
        assertEquals(
                Optional.of("Hiss Exempel AB"),
                name(Print.text()
                        .at(40, 60, "BRF Björken 4")
                        .pair(520, "Netto", "100,00")
                        .at(40, 700, "Hiss Exempel AB")
                        .at(40, 712, "Verkstadsgatan 21")
                        .at(40, 724, "721 31 Västerås")
                        .at(300, 712, "Momsreg.nr SE556914220001")));
        assertEquals(
                Optional.of("Bluegum Example"),
                name(Print.text().at(40, 40, "⚡ Bluegum Example").at(40, 54, "ABN 52 118 420 773")));
    }

    @Test
    void aQualifierMayStandBeforeTheForm() {
        assertEquals(
                Optional.of("AGUAS DE BEISPIEL, EMPRESA MIXTA, S.A."),
                name(Print.text()
                        .at(40, 40, "AGUAS DE BEISPIEL, EMPRESA MIXTA, S.A.")
                        .at(40, 54, "C.I.F. A28017895")));
    }

    @Test
    void thePaymentSlipIsAddressedToTheSupplier() {
        assertEquals(
                Optional.of("Tally Sample Services Limited"),
                name(Print.text()
                        .at(40, 100, "Joinery Sample Ltd")
                        .at(40, 112, "4 Sea Road")
                        .at(40, 124, "Leeds LS1 4AP")
                        .pair(300, "Subtotal", "100.00")
                        .at(40, 700, "PAYMENT ADVICE")
                        .at(40, 714, "To: Tally Sample Services Limited")
                        .at(300, 714, "Customer")
                        .at(370, 714, "Joinery Sample Ltd")));
    }
}
