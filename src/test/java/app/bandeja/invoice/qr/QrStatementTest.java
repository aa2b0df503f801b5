package app.bandeja.invoice.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Kind;
import app.bandeja.invoice.TaxId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrStatementTest {
    private static final String AGENCY = "https://www2.agenciatributaria.gob.es/wlpl/TIKE-CONT/ValidarQR";
    private static final String VERIFACTU =
            AGENCY + "?nif=J99216582&numserie=F25%2F0042&fecha=13-01-2025&importe=-121.00";
    /** Its id is the example of the provinces' own specification. */
    private static final String TICKETBAI =
            "https://tbai.egoitza.gipuzkoa.eus/qr/?id=TBAI-00000006Y-251019-btFpwP8dcLGAF-237&s=T&nf=27174&i=4.70&cr=010";

    private static final String PORTUGUESE = "A:516562240*B:293300054*C:PT*D:FR*E:N*F:20250330*G:FR P/5004"
            + "*H:JFZ67XGJ-5004*I1:PT*I2:120.00*I3:65.00*I4:3.90*N:3.90*O:188.90*Q:uRbp*R:0790";
    private static final String JSON = "{\"ver\":1,\"fecha\":\"2020-10-13\",\"cuit\":30000000007,\"ptoVta\":10,"
            + "\"tipoCmp\":1,\"nroCmp\":94,\"importe\":12100,\"moneda\":\"DOL\",\"ctz\":65,\"tipoDocRec\":80,"
            + "\"nroDocRec\":20000000001,\"tipoCodAut\":\"E\",\"codAut\":70417054367476}";

    private static String afip(String json) {
        return "https://www.afip.gob.ar/fe/qr/?p="
                + Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean states(String text) {
        return QrStatement.of(text).isPresent();
    }

    @Test
    void spainsAgency() {
        assertEquals(
                Optional.of(new VeriFactu(
                        new TaxId("J99216582"), "F25/0042", LocalDate.of(2025, 1, 13), new BigDecimal("-121.00"))),
                QrStatement.of(VERIFACTU));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://prewww2.aeat.es/wlpl/TIKE-CONT/ValidarQR",
                "https://prewww2.aeat.es/wlpl/TIKE-CONT/ValidarQRNoVerifactu",
                "https://www2.agenciatributaria.gob.es/wlpl/TIKE-CONT/ValidarQRNoVerifactu",
                "HTTPS://WWW2.AGENCIATRIBUTARIA.GOB.ES/wlpl/TIKE-CONT/ValidarQR"
            })
    void spainsAddresses(String address) {
        assertTrue(states(VERIFACTU.replace(AGENCY, address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www2.agenciatributaria.gob.es/wlpl/TIKE-CONT/ValidarQR",
                "https://www2.agenciatributaria.gob.es.example.com/wlpl/TIKE-CONT/ValidarQR",
                "https://www2.agenciatributaria-gob.es/wlpl/TIKE-CONT/ValidarQR",
                "https://www2.agenciatributaria.gob.es./wlpl/TIKE-CONT/ValidarQR",
                "https://www2.agenciatributaria.gob.es:443/wlpl/TIKE-CONT/ValidarQR",
                "https://www2.agenciatributaria.gob.es@example.com/wlpl/TIKE-CONT/ValidarQR",
                "https://a:b@www2.agenciatributaria.gob.es/wlpl/TIKE-CONT/ValidarQR",
                "https://www2.agenciatributaria.gob.es\\@example.com/wlpl/TIKE-CONT/ValidarQR",
                "https://www2.аgenciatributaria.gob.es/wlpl/TIKE-CONT/ValidarQR",
                "https://www2.agenciatributaria.gob.es/wlpl/TIKE-CONT/../ValidarQR",
                "https://www2.agenciatributaria.gob.es/wlpl/TIKE%2DCONT/ValidarQR",
                "https://www2.agenciatributaria.gob.es/wlpl/TIKE-CONT/ValidarQR/",
                "https://www2.agenciatributaria.gob.es/wlpl/TIKE-CONT/validarqr",
                "//www2.agenciatributaria.gob.es/wlpl/TIKE-CONT/ValidarQR",
                "javascript:https://www2.agenciatributaria.gob.es/wlpl/TIKE-CONT/ValidarQR"
            })
    void whatOnlyLooksLikeSpainsAddressIsAMereText(String address) {
        assertFalse(states(VERIFACTU.replace(AGENCY, address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?nif=J99216582&numserie=F&fecha=13-01-2025",
                "?nif=J99216582&numserie=F&fecha=13-01-2025&importe=1&importe=2",
                "?nif=J99216582&nif=J99216582&numserie=F&fecha=13-01-2025&importe=1",
                "?nif=J99216582&numserie=F&fecha=13-01-2025&importe=1&formato=json",
                "?numserie=F&nif=J99216582&fecha=13-01-2025&importe=1",
                "?NIF=J99216582&numserie=F&fecha=13-01-2025&importe=1",
                "?nif=J99216582&numserie=F&fecha=13-01-2025&importe=1#a",
                "?nif=J99216582&numserie=F&fecha=2025-01-13&importe=1",
                "?nif=J99216582&numserie=F&fecha=31-02-2025&importe=1",
                "?nif=J99216582&numserie=F&fecha=13-01-2025&importe=1,00",
                "?nif=J99216582&numserie=F&fecha=13-01-2025&importe=1.000",
                "?nif=J99216582&numserie=F&fecha=13-01-2025&importe=1e3",
                "?nif=J9921658&numserie=F&fecha=13-01-2025&importe=1",
                "?nif=J99216582&numserie=&fecha=13-01-2025&importe=1",
                "?nif=J99216582&numserie=%2F&fecha=13-01-2025&importe=1",
                "?nif=J99216582&numserie=%ZZ1&fecha=13-01-2025&importe=1",
                "?nif=J99216582&numserie=1%252F2&fecha=13-01-2025&importe=1",
                "?nif=J99216582&numserie=1%002&fecha=13-01-2025&importe=1",
                "?nif=J99216582&numserie=1%0A2&fecha=13-01-2025&importe=1",
                "?nif=J99216582&numserie=1%FF2&fecha=13-01-2025&importe=1",
                "?nif=J99216582&numserie=1%E2%80%AE2&fecha=13-01-2025&importe=1",
                "?n%69f=J99216582&numserie=F&fecha=13-01-2025&importe=1",
                "?nif=J99216582&&numserie=F&fecha=13-01-2025&importe=1",
                "?nif=J99216582;numserie=F&fecha=13-01-2025&importe=1"
            })
    void spainsParametersAreTheseFourOnceAndInOrder(String query) {
        assertFalse(states(AGENCY + query));
    }

    @Test
    void theBasqueProvinces() {
        QrStatement code = QrStatement.of(TICKETBAI).orElseThrow();

        assertEquals(
                new TicketBai(new TaxId("00000006Y"), "T", "27174", LocalDate.of(2019, 10, 25), new BigDecimal("4.70")),
                code);
        assertTrue(code.isNumber("T-27174"));
        assertTrue(code.isNumber("T27174"));
        assertFalse(code.isNumber("27174"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://batuz.eus/QRTBAI/",
                "https://tbai.prep.gipuzkoa.eus/qr/",
                "https://ticketbai.araba.eus/tbai/qrtbai/",
                "https://ticketbai.araba.eus/TBAI/QRTBAI",
                "https://pruebas-ticketbai.araba.eus/tbai/qrtbai/"
            })
    void theProvincesAddresses(String address) {
        assertTrue(states(Codes.ticketBai(address, "T", "27174", "4.70")));
        assertFalse(states(Codes.ticketBai(address.replace(".eus", ".eus.example.com"), "T", "27174", "4.70")));
        assertFalse(states(Codes.ticketBai(address.replace("https", "http"), "T", "27174", "4.70")));
    }

    @ParameterizedTest
    @CsvSource({"237,238", "cr=010,cr=011", "4.70,4.71", "27174,27175", "btF,bTF", "00000006Y,00000006A"})
    void aDigitChangedBreaksTicketBaisChecks(String was, String is) {
        assertFalse(states(TICKETBAI.replace(was, is)));
    }

    @Test
    void aTicketBaiIdThatBreaksItsOwnCheckIsRefusedThoughTheAddressHolds() {
        String spoilt = TICKETBAI.substring(0, TICKETBAI.indexOf("&cr=")).replace("-237", "-112");
        assertFalse(states(spoilt + "&cr=" + Crc8.of(spoilt).digits()));
    }

    @Test
    void ticketBaiWithoutASeriesOrWithItRepeated() {
        assertEquals("27174", number(Codes.ticketBai("https://batuz.eus/QRTBAI/", "", "27174", "4.70")));
        assertEquals("FR-27174", number(Codes.ticketBai("https://batuz.eus/QRTBAI/", "FR", "FR-27174", "4.70")));
    }

    private static String number(String text) {
        return QrStatement.of(text).orElseThrow().number();
    }

    @Test
    void portugal() {
        QrStatement code = QrStatement.of(PORTUGUESE).orElseThrow();

        assertEquals(
                new Portuguese(
                        new TaxId("PT516562240"),
                        Optional.of(new TaxId("PT293300054")),
                        "FR",
                        "N",
                        "FR P/5004",
                        LocalDate.of(2025, 3, 30),
                        List.of(
                                new TaxBand("PT", TaxBand.Level.EXEMPT, new BigDecimal("120.00"), BigDecimal.ZERO),
                                new TaxBand(
                                        "PT", TaxBand.Level.REDUCED, new BigDecimal("65.00"), new BigDecimal("3.90"))),
                        new BigDecimal("3.90"),
                        new BigDecimal("188.90")),
                code);
        assertTrue(code.isSupplier(new TaxId("516562240")));
        assertTrue(code.isSupplier(new TaxId("PT516562240")));
        assertFalse(code.isSupplier(new TaxId("ES516562240")));
        assertTrue(code.isNumber("P/5004"));
        assertTrue(code.isNumber("FR P/5004"));
        assertFalse(code.isNumber("5004"));
    }

    @ParameterizedTest
    @CsvSource({
        "FT,INVOICE",
        "FR,INVOICE",
        "ND,INVOICE",
        "FS,SIMPLIFIED",
        "NC,CREDIT_NOTE",
        "GT,NOT_INVOICE",
        "GR,NOT_INVOICE",
        "OR,NOT_INVOICE",
        "PF,NOT_INVOICE",
        "RC,NOT_INVOICE"
    })
    void portugalsTypes(String type, Kind kind) {
        QrStatement code =
                QrStatement.of(PORTUGUESE.replace("D:FR", "D:" + type)).orElseThrow();

        assertEquals(Optional.of(kind), code.kind());
        assertEquals(kind == Kind.CREDIT_NOTE ? -1 : 1, code.total().signum());
        assertEquals(
                kind == Kind.CREDIT_NOTE ? -1 : 1, code.taxTotal().orElseThrow().signum());
    }

    @Test
    void portugalsCancelledDocuments() {
        assertFalse(QrStatement.of(PORTUGUESE).orElseThrow().isCancelled());
        assertTrue(
                QrStatement.of(PORTUGUESE.replace("E:N", "E:A")).orElseThrow().isCancelled());
    }

    @Test
    void portugalsUnknownConsumerIsNobody() {
        assertEquals(
                Optional.empty(),
                QrStatement.of(PORTUGUESE.replace("293300054", "999999990"))
                        .orElseThrow()
                        .customer());
    }

    @ParameterizedTest
    @CsvSource({
        "*N:3.90, ''",
        "*O:188.90,*O:188.90*O:188.90",
        "*O:188.90,*O:188",
        "*O:188.90,'*O:188,90'",
        "*N:3.90*O:188.90,*O:188.90*N:3.90",
        "F:20250330,F:20250230",
        "E:N,E:X",
        "A:516562240,A:51656224",
        "*Q:uRbp,*Q:uRb",
        "*R:0790,*R:0790*Z:1",
        "*R:0790,*R:0790*",
        "*R:0790,*R:TODO",
        "*H:JFZ67XGJ-5004,*H:JFZ"
    })
    void portugalsFieldsAreThoseOfTheSpecificationOnceAndInOrder(String was, String is) {
        assertFalse(states(PORTUGUESE.replace(was, is)));
    }

    @Test
    void argentina() {
        QrStatement code = QrStatement.of(afip(JSON)).orElseThrow();

        assertEquals(
                new Afip(
                        new TaxId("30000000007"),
                        Optional.of(new TaxId("20000000001")),
                        1,
                        10,
                        94,
                        LocalDate.of(2020, 10, 13),
                        "DOL",
                        new BigDecimal("12100.00")),
                code);
        assertEquals("00010-00000094", code.number());
        assertEquals(Optional.of(Currency.getInstance("USD")), code.currency());
        assertTrue(code.isSupplier(new TaxId("AR30000000007")));
        assertTrue(code.isSupplier(new TaxId("30000000007")));
    }

    @ParameterizedTest
    @CsvSource({
        "00010-00000094,true",
        "0010-00000094,true",
        "10-94,true",
        "A 0010-00000094,true",
        "001000000094,true",
        "0010 - 00000094,true",
        "00000094,false",
        "0001-00000094,false",
        "10-95,false",
        "'',false",
        "A,false"
    })
    void argentinasNumberHoweverPrinted(String printed, boolean same) {
        assertEquals(same, QrStatement.of(afip(JSON)).orElseThrow().isNumber(printed));
    }

    @ParameterizedTest
    @CsvSource({"1,INVOICE", "6,INVOICE", "3,CREDIT_NOTE", "13,CREDIT_NOTE", "81,SIMPLIFIED", "4,NOT_INVOICE"})
    void argentinasTypes(int type, Kind kind) {
        QrStatement code = QrStatement.of(afip(JSON.replace("\"tipoCmp\":1", "\"tipoCmp\":" + type)))
                .orElseThrow();

        assertEquals(Optional.of(kind), code.kind());
        assertEquals(kind == Kind.CREDIT_NOTE ? -1 : 1, code.total().signum());
    }

    @Test
    void argentinasAddresses() {
        String address = afip(JSON);
        assertTrue(states(address.replace("www.afip", "afip")));
        assertTrue(states(address.replace("afip", "arca")));
        assertTrue(states(address.replace("=", "%3D").replace("?p%3D", "?p=")));
        assertFalse(states(address.replace("www.afip", "www.afip.gob.ar.example")));
        assertFalse(states(address.replace("https", "http")));
        assertFalse(states(address + "&p=1"));
        assertFalse(states(address.replace("?p=", "?P=")));
        assertFalse(states("https://www.afip.gob.ar/fe/qr/conceptos-generales.asp"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"ver\":1|\"ver\":2",
                "\"ver\":1,|''",
                "2020-10-13|2020-13-10",
                "30000000007|3000000000",
                "\"importe\":12100|\"importe\":1.21e4",
                "\"importe\":12100|\"importe\":-12100",
                "\"importe\":12100|\"importe\":1,\"importe\":12100",
                "\"nroCmp\":94|\"nroCmp\":0",
                "\"moneda\":\"DOL\"|\"moneda\":{\"a\":1}",
                "\"codAut\":70417054367476|\"codAut\":null"
            })
    void argentinasObjectIsFlatAndWhole(String was, String is) {
        assertFalse(states(afip(JSON.replace(was, is))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hola",
                "mailto:a@b",
                "BCD\n002\n1\nSCT\n\nAcme\nES9121000418450200051332\nEUR12.30",
                "https://batuz.eus/QRTBAI/?id=TBAI-B98602642-010222-LrNMp23wKPLjx-112&s=SAMPLE&nf=001&i=2323.20&cr=027"
            })
    void anythingElseIsAMereText(String text) {
        assertFalse(states(text));
    }
}
