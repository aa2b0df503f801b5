package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Dates as suppliers of other countries print them. */
class DatesAbroadTest {
    private static String issued(Print print) {
        return ReadFields.sure(print, "issue_date");
    }

    @Test
    void aDateThatCanOnlyBeginWithItsMonthTellsTheOrderOfTheOthers() {
        Print print = Print.text()
                .at(40, 100, "Date: 03/04/2026")
                .at(300, 100, "Due Date: 03/19/2026")
                .pair(300, "Total", "$120.00");
        assertEquals("2026-03-04", issued(print));
        Print untold = Print.text()
                .at(40, 100, "Date: 03/04/2026")
                .at(300, 100, "Due Date: 05/04/2026")
                .pair(300, "Total", "$120.00");
        assertEquals("", issued(untold));
        Print dayFirst = Print.text()
                .at(40, 100, "Fecha: 03/04/2026")
                .at(300, 100, "Vencimiento: 19/04/2026")
                .pair(300, "Total", "$120.00");
        assertEquals("2026-04-03", issued(dayFirst));
    }

    @Test
    void eachNumberMayHaveItsDateBesideIt() {
        Print print = Print.text()
                .at(300, 40, "Invoice No.")
                .at(430, 40, "Dated")
                .at(300, 52, "VPF/25-26/1184")
                .at(430, 52, "11-Sep-25")
                .at(300, 76, "Buyer's Order No.")
                .at(430, 76, "Dated")
                .at(300, 88, "SPE/PO/3307")
                .at(430, 88, "2-Sep-25");
        assertEquals("2025-09-11", issued(print));
    }

    @Test
    void aTimeMayFollowTheDate() {
        Print german = Print.text()
                .at(320, 60, "Datum / Zeit")
                .at(440, 60, "04.02.2025 07:42")
                .at(40, 300, "Einfahrt 03.02.2025 18:10");
        assertEquals("2025-02-04", issued(german));
        Print french = Print.text()
                .at(40, 60, "Date et heure : 04/02/2025 à 07:42")
                .at(40, 300, "Prise en charge 03/02/2025 18:10");
        assertEquals("2025-02-04", issued(french));
        Print delivered = Print.text()
                .at(40, 60, "Lieferschein 4418 Datum / Zeit 03.02.2025 07:42")
                .at(40, 80, "Rechnungsdatum 04.02.2025");
        assertEquals("2025-02-04", issued(delivered));
    }

    @Test
    void inAScanOneMisreadFigureIsNoAmericanDate() {
        Print print = Print.scan().at(40, 100, "Fecha: 03/04/2026").at(300, 100, "Vencimiento: 03/19/2026");
        assertEquals("2026-04-03", issued(print));
    }

    @Test
    void theInvoiceOfAnotherAmountHasItsOwnDate() {
        Print print = Print.text()
                .at(40, 100, "Date de facture : 12 mars 2026")
                .pair(300, "Total TTC", "48,00")
                .at(40, 320, "Solde précédent (facture du 12/02/2026, payée)")
                .at(520, 320, "0,00");
        assertEquals("2026-03-12", issued(print));
    }

    @Test
    void whatALabelAnnouncedBesideItItAnnouncesNotBelow() {
        Print print = Print.text().at(300, 100, "Factuurdatum: 14-05-2026").at(300, 111, "Order #20 (11-05-2026)");
        assertEquals("2026-05-14", issued(print));
    }

    @Test
    void inAFormTheDateFollowsBelowTheNumber() {
        Print form = Print.text()
                .at(300, 100, "Facture")
                .at(400, 100, "F2604-018")
                .at(300, 112, "Du")
                .at(400, 112, "9 avril 2026")
                .at(300, 124, "Échéance")
                .at(400, 124, "9 mai 2026");
        assertEquals("2026-04-09", issued(form));
        Print period = Print.text()
                .at(300, 100, "Facture")
                .at(400, 100, "F2604-018")
                .at(300, 112, "Du")
                .at(400, 112, "9 avril 2026 au 30 avril 2026");
        assertEquals("", issued(period));
    }

    @Test
    void anAmericanAddressTellsTheOrder() {
        Print print = Print.text()
                .at(40, 40, "88 Pine St, Austin, TX 78701")
                .at(40, 60, "Invoice Date: 09/04/2025")
                .pair(300, "Total", "$120.00");
        assertEquals("2025-09-04", issued(print));
        Print german = Print.text()
                .at(40, 40, "Marktstr. 153, DE 38226 Salzgitter")
                .at(40, 60, "Invoice Date: 09/04/2025")
                .pair(300, "Total", "120.00 EUR");
        assertEquals("2025-04-09", issued(german));
    }

    @Test
    void australiansWriteTheDayFirst() {
        Print print = Print.text()
                .at(40, 40, "ABN 24 978 838 326")
                .at(40, 60, "Invoice Date: 09/04/2025")
                .pair(300, "Total", "$120.00");
        assertEquals("2025-04-09", issued(print));
    }

    @Test
    void theCorrectedInvoicesDateIsNotTheCreditNotes() {
        Print print = Print.text()
                .at(40, 40, "AVOIR N° AV-2025-033")
                .at(40, 60, "Date : 12/09/2025")
                .at(40, 72, "Réf. facture : FA-2025-410 du 02/09/2025");
        assertEquals("2025-09-12", issued(print));
    }

    @Test
    void aPaymentThatALineTellsIsNoDateline() {
        Print print = Print.text()
                .at(40, 100, "Namur, le 20 novembre 2025")
                .at(40, 120, "Facture n° 2025-387")
                .at(40, 180, "Provision reçue le 12/08/2025 (facture 2025-244)");
        assertEquals("2025-11-20", ReadFields.sure(print, "issue_date"));
    }
}
