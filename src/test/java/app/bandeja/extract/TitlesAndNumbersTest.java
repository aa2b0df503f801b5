package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways of printing title, number and date, each kept as the few words that told it. */
class TitlesAndNumbersTest {
    private static void row(Print print, double y, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            print.at(40 + 85 * i, y, cells[i]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FACTURA N.: FC25/ 00871, FC25/00871",
        "Facture n°F-2025-034, F-2025-034",
        "Fatura FT M/123, FTM/123",
        "FATURA-RECIBO N.º FR ABCSIRE01FR/41, FRABCSIRE01FR/41",
        "Nº factura: 25-1 0931, 25-10931",
        "Factura: 2025 000123, 2025000123",
        "FACTURA Nº 0/0(014)0219/(2025)088714, 0/0(014)0219/(2025)088714",
        "N.Fra: T02-25/0088121, T02-25/0088121",
        "Factura resumen mensual nº 05-2025/022, 05-2025/022",
    })
    void theNumberIsTakenWhole(String line, String number) {
        assertEquals(number, ReadFields.sure(Print.text().at(40, 40, line), "invoice_number"));
    }

    @Test
    void aColumnOfGoodsIsNoTitleAndHoldsNoNumber() {
        Print print = Print.text().at(40, 40, "FACTURA: FC25-871").at(40, 54, "FECHA: 31/07/2025");
        row(print, 100, "FECHA", "TICKET", "PRODUCTO", "LITROS", "PRECIO", "IMPORTE");
        row(print, 114, "03/07/2025", "0045123", "Gasoleo", "310,22", "1,389", "430,90");
        assertEquals("FC25-871", ReadFields.sure(print, "invoice_number"));
        assertEquals(
                Kind.INVOICE,
                new Extractor()
                        .drafts(print.reading(), Set.of())
                        .getFirst()
                        .kind()
                        .value());
    }

    @Test
    void aNumberStacksOnItsDateAtOneMargin() {
        Print stacked = Print.text()
                .at(400, 100, "Número")
                .at(400, 114, "A-2087")
                .at(400, 132, "Fecha")
                .at(400, 146, "03/07/2025");
        assertEquals("A-2087", ReadFields.sure(stacked, "invoice_number"));
        Print goods = Print.text().at(400, 100, "Número").at(400, 114, "A-2087").at(40, 132, "Fecha: 03/07/2025");
        assertEquals("", ReadFields.sure(goods, "invoice_number"));
    }

    @Test
    void numberAndDateShareAHeadingAndSoDoThoseOfTheOrder() {
        Print print = Print.text()
                .at(320, 40, "FACTURA")
                .at(320, 70, "Número / Fecha")
                .at(320, 82, "90012345 / 12.03.2025")
                .at(320, 94, "Nº de pedido / Fecha")
                .at(320, 106, "4500017788 / 03.03.2025");
        assertEquals("90012345", ReadFields.sure(print, "invoice_number"));
        assertEquals("2025-03-12", ReadFields.sure(print, "issue_date"));
    }

    @Test
    void aHeadingInTwoLanguagesIsOneHeading() {
        Print print = Print.text();
        row(print, 70, "FAKTURA ZK. / Nº FACTURA", "", "DATA / FECHA");
        row(print, 84, "2025/0319", "", "30/04/2025");
        assertEquals("2025/0319", ReadFields.sure(print, "invoice_number"));
    }

    @Test
    void aNumberBelowItsTitleMayBeDated() {
        Print print = Print.text().at(320, 40, "FATTURA").at(320, 52, "nr. 45 del 12/03/2025");
        assertEquals("45", ReadFields.sure(print, "invoice_number"));
        assertEquals("2025-03-12", ReadFields.sure(print, "issue_date"));
    }

    @Test
    void theDateMayStandInTheCellAfterTheNumber() {
        Print print = Print.text()
                .at(40, 40, "FACTURE")
                .at(40, 52, "N° FA98812")
                .at(140, 52, "du 12/05/25")
                .at(40, 76, "BL n° 55123 du 10/05/25");
        assertEquals("2025-05-12", ReadFields.sure(print, "issue_date"));
    }

    @Test
    void whatStandsBesideAWordOfAnotherColumnIsNotThatWords() {
        Print print = Print.text();
        row(print, 70, "Tipologia", "Numero documento", "", "Data documento");
        row(print, 84, "TD06 parcella", "18/A", "", "30-05-2025");
        assertEquals("18/A", ReadFields.sure(print, "invoice_number"));
    }

    @Test
    void ofTwoFiguresIsANumberBesideItsSeries() {
        Print print =
                Print.text().at(320, 40, "FACTURA").at(320, 54, "Serie: A").at(400, 54, "Número: 25");
        assertEquals("A/25", ReadFields.sure(print, "invoice_number"));
        Print alone = Print.text().at(320, 40, "FACTURA").at(320, 54, "Pedido").at(400, 54, "Número: 25");
        assertEquals("", ReadFields.sure(alone, "invoice_number"));
    }

    @Test
    void aSeriesOfOneLetterBelongsToTheNumberBesideIt() {
        Print print = Print.text();
        row(print, 70, "FACTURA", "SERIE", "NÚMERO", "FECHA");
        print.at(125, 84, "V").at(210, 84, "002417").at(295, 84, "12/02/2025");
        assertEquals("V/002417", ReadFields.sure(print, "invoice_number"));
    }

    @Test
    void theSeriesOfAnOrderIsNotTheInvoices() {
        Print print = Print.text().at(40, 40, "FACTURA 2025/00881").at(40, 54, "Pedido serie: W");
        assertEquals("2025/00881", ReadFields.sure(print, "invoice_number"));
    }

    @Test
    void aHeadingOfWhichOnlyTheFirstWordIsKnownIsNotTheDateOfIssue() {
        Print print = Print.text();
        row(print, 70, "Fatura Nº", "Data", "Data qualquer");
        row(print, 84, "FA 2025/88", "10/04/2025", "25/04/2025");
        assertEquals("2025-04-10", ReadFields.sure(print, "issue_date"));
    }

    @Test
    void oneDateMayBeOfTheInvoiceAndOfTheDelivery() {
        Print print = Print.text()
                .at(40, 70, "Fecha de la factura/Fecha de la entrega")
                .at(320, 70, "17 enero 2025");
        assertEquals("2025-01-17", ReadFields.sure(print, "issue_date"));
    }

    @Test
    void aDatelineIsTheDateOfIssueBesideTheDateOfAPayment() {
        Print print = Print.text()
                .at(320, 70, "Tübingen, den 11.06.2025")
                .at(40, 100, "SCHLUSSRECHNUNG NR. 2025-118")
                .at(40, 300, "abzgl. Abschlagszahlung v. 02.05.2025");
        assertEquals("2025-06-11", ReadFields.sure(print, "issue_date"));
    }

    @Test
    void theTaxPointIsTheDateWhereNoOtherIsPrinted() {
        Print print = Print.text().at(40, 70, "Invoice No: 55821").at(40, 84, "Tax Point: 09/05/2025");
        assertEquals("2025-05-09", ReadFields.sure(print, "issue_date"));
        Print dated = print.at(40, 98, "Invoice date: 12/05/2025");
        assertEquals("2025-05-12", ReadFields.sure(dated, "issue_date"));
        assertTrue(ReadFields.field(dated.reading(), Set.of(), "operation_date").isPresent());
    }

    @Test
    void aNumberThatMayGoOnIsNotSure() {
        assertEquals("", ReadFields.sure(Print.text().at(40, 40, "Factura nº 125 29640 Fuengirola"), "invoice_number"));
        assertEquals(
                "",
                ReadFields.sure(
                        Print.text()
                                .at(40, 40, "FACTURA SIMPLIFICADA: 2288-014-")
                                .at(40, 52, "551207"),
                        "invoice_number"));
    }

    @Test
    void thePaddingOfANarrowTablePartsItsColumns() {
        Print print = Print.text()
                .at(40, 40, "SERIE")
                .at(74, 40, "NÚMERO")
                .at(113, 40, "FECHA")
                .at(45, 56, "A")
                .at(74, 56, "25118")
                .at(113, 56, "14/03/2025");
        assertEquals("A/25118", ReadFields.sure(print, "invoice_number"));
        assertEquals("2025-03-14", ReadFields.sure(print, "issue_date"));
    }

    @Test
    void aDateBesideADeliveryIsNotTheInvoices() {
        Print print = Print.text()
                .at(320, 40, "Factura")
                .at(320, 54, "Número")
                .at(450, 54, "9000418826")
                .at(320, 68, "Fecha")
                .at(450, 68, "17.01.2025")
                .at(320, 82, "Entrega / fecha")
                .at(450, 82, "80077415 / 15.01.2025");
        assertEquals("2025-01-17", ReadFields.sure(print, "issue_date"));
    }

    @Test
    void aCaptionBelowItsValueMayBeTwoLabels() {
        Print print = Print.text()
                .at(40, 40, "25/00971")
                .at(180, 40, "19/11/25")
                .at(320, 40, "B29438173")
                .at(40, 51, "factura")
                .at(180, 51, "fecha")
                .at(320, 51, "cif cliente")
                .at(40, 90, "Revisión anual")
                .at(320, 90, "132,00");
        assertEquals("25/00971", ReadFields.sure(print, "invoice_number"));
        assertEquals("2025-11-19", ReadFields.sure(print, "issue_date"));
    }

    @Test
    void theReceiptOfTheFarmersRegimeIsAnInvoice() {
        Print print = Print.text()
                .at(150, 40, "RECIBO RÉGIMEN ESPECIAL AGRICULTURA, GANADERÍA Y PESCA")
                .at(40, 60, "Fecha: 21/10/2025");
        assertEquals(
                Kind.INVOICE,
                new Extractor()
                        .drafts(print.reading(), Set.of())
                        .getFirst()
                        .kind()
                        .value());
    }

    private static double kind(Print print, Kind kind) {
        Found<Kind> found =
                new Extractor().drafts(print.reading(), Set.of()).getFirst().kind();
        return found.value() == kind ? found.confidence() : 0;
    }

    @Test
    void aLetterThatRemindsOfAnInvoiceIsNone() {
        Print print = Print.text()
                .at(40, 40, "Madrid, 9 de junio de 2025")
                .at(40, 60, "Asunto: aviso de pago – factura nº A-2087");
        row(print, 100, "Factura nº", "Fecha factura", "Base imponible", "IVA 21 %", "Total factura");
        row(print, 114, "A-2087", "03/03/2025", "100,00 €", "21,00 €", "121,00 €");
        assertEquals(0.5, kind(print, Kind.NOT_INVOICE));
        Print invoice = Print.text().at(40, 40, "Asunto: factura nº A-2087").at(40, 60, "Fecha factura: 03/03/2025");
        assertEquals(0.95, kind(invoice, Kind.INVOICE));
    }

    @Test
    void theTaxAuthoritysLegendSaysThatItIsAnInvoice() {
        Print print = Print.text().at(40, 40, "Factura verificable en la").at(40, 50, "sede electrónica de la AEAT");
        row(print, 90, "Serie / Número", "Expedida el");
        row(print, 104, "B-25/2087", "03/03/2025");
        assertEquals(0.95, kind(print, Kind.INVOICE));
    }

    @Test
    void theDatesOfAPeriodAreNotTheInvoices() {
        Print print = Print.text()
                .at(40, 40, "Factura: A-2087")
                .at(40, 52, "Fecha factura: 08/05/2025")
                .at(40, 64, "Lecturas del 04/03/2025 al 02/05/2025");
        assertEquals("2025-05-08", ReadFields.sure(print, "issue_date"));
    }

    @Test
    void aDateWithAWordOfItsOwnIsNotThatOfTheLabelAbove() {
        Print print = Print.text()
                .at(40, 40, "Factura: A-2087")
                .at(40, 52, "Fecha / Date: 22/02/2025")
                .at(40, 64, "Embarque: 20/02/2025");
        assertEquals("2025-02-22", ReadFields.sure(print, "issue_date"));
    }

    @Test
    void theDateOfBookingIsTheInvoicesWhereNoOtherIsPrinted() {
        Print print = Print.text().at(40, 40, "Nº doc. 1026").at(40, 54, "Fecha de contabilización 11.02.25");
        assertEquals("2025-02-11", ReadFields.sure(print, "issue_date"));
        assertEquals("", ReadFields.sure(print.at(40, 68, "Fecha de documento 09.02.25"), "issue_date"));
    }

    @Test
    void aRateByTheDayIsNoLabelOfADate() {
        Print print = Print.text()
                .at(40, 40, "Factura: A-2087")
                .at(40, 52, "Fecha factura: 08/05/2025")
                .at(200, 200, "59 días x 0,0392 €/día")
                .at(250, 214, "11/10/2025");
        assertEquals("2025-05-08", ReadFields.sure(print, "issue_date"));
    }

    @Test
    void aHeadingMayStandOnTwoLines() {
        Print print = Print.text();
        row(print, 60, "Factura", "Fecha", "Código", "Fecha de");
        row(print, 69, "número", "factura", "cliente", "vencimiento");
        row(print, 86, "2025-15-00884", "31-03-2025", "15-20417", "15-04-2025");
        assertEquals("2025-15-00884", ReadFields.sure(print, "invoice_number"));
        assertEquals("2025-03-31", ReadFields.sure(print, "issue_date"));
        assertEquals("2025-04-15", ReadFields.sure(print, "due_date"));
    }

    @Test
    void theNumberOfAReceiptIsTheInvoicesWhereTheTitleSaysThatItIsOne() {
        Print print = Print.text().at(200, 40, "RECIBO AGRARIO").at(40, 80, "Recibo nº 14/2025");
        assertEquals("14/2025", ReadFields.sure(print, "invoice_number"));
        assertEquals("", ReadFields.sure(Print.text().at(40, 80, "Recibo nº 14/2025"), "invoice_number"));
        Print ordered = Print.text().at(40, 40, "Nº de factura").at(300, 80, "Pedido nº 45001/25");
        assertEquals("", ReadFields.sure(ordered, "invoice_number"));
    }

    @Test
    void theTitleMayNameTheWorks() {
        Print print = Print.text().at(40, 40, "Factura de ejecución de obra nº C-25/37, de 8 de enero de 2025");
        assertEquals("C-25/37", ReadFields.sure(print, "invoice_number"));
        assertEquals("2025-01-08", ReadFields.sure(print, "issue_date"));
    }

    @Test
    void aNumberMayStandInTheMiddleOfItsColumn() {
        Print table = Print.text()
                .at(40, 40, "Nº factura")
                .at(200, 40, "Fecha")
                .at(360, 40, "Representante")
                .at(100, 54, "AB/00318")
                .at(260, 54, "15/01/2026")
                .at(430, 54, "Sierra");
        assertEquals("AB/00318", ReadFields.sure(table, "invoice_number"));
        // Beyond the next heading it is the next one's.
        assertEquals(
                "",
                ReadFields.sure(
                        Print.text()
                                .at(40, 40, "Nº factura")
                                .at(200, 40, "Pedido")
                                .at(360, 40, "Representante")
                                .at(230, 54, "AB/00318")
                                .at(330, 54, "7713")
                                .at(430, 54, "Sierra"),
                        "invoice_number"));
    }

    @Test
    void aTitleMayBeginASentence() {
        Print letter = Print.text()
                .at(40, 40, "Zaragoza, 31-03-2026. Factura nº 2026-A-0287")
                .at(40, 54, "Por los servicios prestados en marzo, según")
                .at(40, 68, "contrato 0412:");
        assertEquals("invoice", ReadFields.sure(letter, "kind"));
    }

    @Test
    void placeAndVerbMayStandBetweenANumberAndItsDate() {
        assertEquals(
                "2026-05-31",
                ReadFields.sure(
                        Print.text()
                                .at(
                                        40,
                                        40,
                                        "Factura núm. 2026/0391, expedida en Villanueva Ficticia el 31 de mayo de 2026.")
                                .at(40, 80, "Pedido 12 de 03/02/2026"),
                        "issue_date"));
    }

    void aCreditNotesOwnNumberIsNoRivalOfTheInvoices() {
        Print german = Print.text()
                .sized(40, 60, 1.5, "Gutschrift")
                .at(40, 90, "Gutschrift-Nr.")
                .at(160, 90, "G-2025-0041")
                .at(40, 102, "Datum")
                .at(160, 102, "14.03.2025")
                .at(40, 114, "Rechnungs-Nr.")
                .at(160, 114, "R-2025-1177")
                .pair(300, "Gutschriftsbetrag", "-95,20 €");
        assertEquals("G-2025-0041", ReadFields.sure(german, "invoice_number"));
        assertEquals("credit_note", ReadFields.sure(german, "kind"));
        Print french = Print.text()
                .sized(40, 60, 1.5, "AVOIR")
                .at(40, 90, "Avoir n° AV00001462 du 14/03/2025")
                .at(40, 102, "Facture n° FA00009981 du 02/03/2025")
                .pair(300, "Total TTC", "-300,00 €");
        assertEquals("AV00001462", ReadFields.sure(french, "invoice_number"));
    }

    @Test
    void whatKindOfInvoiceItIsMayStandBeforeTheNumber() {
        Print transport = Print.text().at(40, 60, "Facture de transport n° TF0625-3318 du 30 juin 2025");
        assertEquals("TF0625-3318", ReadFields.sure(transport, "invoice_number"));
        assertEquals("2025-06-30", ReadFields.sure(transport, "issue_date"));
    }

    @Test
    void theSignOfANumberMayStandBelowTheTitle() {
        Print print = Print.text()
                .at(40, 60, "Ortofrutta S.r.l.")
                .at(353, 60, "FATTURA")
                .at(40, 72, "Via dei Campi 3, 37100 Verona")
                .at(353, 72, "N. 1187/A")
                .at(430, 72, "del")
                .at(470, 72, "06/03/2025");
        assertEquals("1187/A", ReadFields.sure(print, "invoice_number"));
    }

    @Test
    void mexicosSeriesAndFolioAreTheNumber() {
        Print print = Print.text()
                .at(300, 60, "FACTURA (I - Ingreso)")
                .at(300, 72, "Serie y folio: TX-20418")
                .at(300, 84, "Folio fiscal: 8F41C0AA-77E2-4B93-9D18-0C44188204BF");
        assertEquals("TX-20418", ReadFields.sure(print, "invoice_number"));
    }

    @Test
    void aDashBeforeAWordEndsTheNumber() {
        Print print = Print.text().at(40, 60, "FATTURA").at(40, 72, "Numero 18/2025 - Data 12/09/2025");
        assertEquals("18/2025", ReadFields.sure(print, "invoice_number"));
        assertEquals("2025-09-12", ReadFields.sure(print, "issue_date"));
        assertEquals("A-123/B", ReadFields.sure(Print.text().at(40, 60, "Factura nº A - 123 / B"), "invoice_number"));
    }

    @Test
    void aSignAndADateTellTheNumberBelowTheTitle() {
        Print print = Print.text()
                .sized(40, 40, 1.5, "Nota di credito")
                .at(40, 62, "n. 7/NC del 15/09/2025")
                .at(40, 80, "Riferimento: Fattura n. 118 del 01/09/2025");
        assertEquals("7/NC", ReadFields.sure(print, "invoice_number"));
        Print delivered = Print.text().at(40, 40, "FATTURA").at(40, 70, "DDT").at(40, 82, "n. 33 del 15/09/2025");
        assertEquals("", ReadFields.sure(delivered, "invoice_number"));
    }

    @Test
    void aPolishNumberMayReadLikeADate() {
        Print print =
                Print.text().sized(40, 40, 1.5, "Faktura VAT nr 18/09/2025").at(40, 62, "Data wystawienia: 15.09.2025");
        assertEquals("18/09/2025", ReadFields.sure(print, "invoice_number"));
        assertEquals("2025-09-15", ReadFields.sure(print, "issue_date"));
        Print heading =
                Print.text().at(40, 40, "Rechnungsnummer").at(140, 40, "Datum").at(40, 52, "18/09/2025");
        assertEquals("", ReadFields.sure(heading, "invoice_number"));
    }

    @Test
    void aCreditNotesModestTitleIsBorneOutByWhatItTakesBack() {
        Print print = Print.text()
                .at(40, 40, "Gutschrift")
                .at(40, 60, "Beleg-Nr.: 900441")
                .pair(300, "Summe netto", "-90,00")
                .pair(312, "MwSt 19 %", "-17,10")
                .pair(324, "Endbetrag EUR", "-107,10");
        assertEquals("credit_note", ReadFields.sure(print, "kind"));
    }

    @Test
    void austriasFeeNotesAreInvoices() {
        Print print = Print.text().sized(40, 40, 1.5, "HONORARNOTE").at(40, 62, "Honorarnote Nr. 2025/18");
        assertEquals("invoice", ReadFields.sure(print, "kind"));
        assertEquals("2025/18", ReadFields.sure(print, "invoice_number"));
    }

    @Test
    void aTillsSpaceIsWide() {
        Print print = Print.scan()
                .at(40, 40, "FATURA SIMPLIFICADA")
                .at(40, 52, "FS")
                .at(61, 52, "2A25/6641")
                .at(250, 52, "Original");
        assertEquals("FS2A25/6641", ReadFields.sure(print, "invoice_number"));
    }

    @Test
    void aNumberInGroupsIsNotCutUnseen() {
        assertEquals("", ReadFields.sure(Print.text().at(40, 40, "Nº de factura: LU2600 7719 4403"), "invoice_number"));
    }

    @Test
    void whatACreditNoteTellsOfAnInvoiceIsNotItsNumber() {
        Print note = Print.text()
                .at(40, 100, "Nota di credito del 29/10/2025")
                .at(40, 140, "Sconto concesso sulla vostra precedente fattura n. 5124 del 03/10/2025")
                .pair(300, "Totale", "-477,02");
        assertEquals("", ReadFields.sure(note, "invoice_number"));
    }

    @Test
    void italysTypeOfADocumentIsNoNumber() {
        Print table = Print.text()
                .at(40, 100, "Tipo documento")
                .at(250, 100, "Numero")
                .at(450, 100, "Cod. cliente")
                .at(40, 112, "FATTURA DIFFERITA (TD24)")
                .at(250, 112, "1.206/A")
                .at(450, 112, "C00418");
        // A heading "Numero" alone leaves a doubt.
        assertEquals("", ReadFields.sure(table, "invoice_number"));
    }
}
