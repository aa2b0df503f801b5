package app.bandeja.text.einvoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.TaxId;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EInvoicesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cii-two-rates",
                "cii-proforma",
                "zugferd-1-credit",
                "factur-x-minimum",
                "ubl-self-billed",
                "ubl-credit-note",
                "ubl-order",
                "facturae-batch",
                "fatturapa",
                "fatturapa-simplified"
            })
    void everyFieldOfEachSyntax(String name) {
        assertEquals(Samples.text(name + ".txt"), Samples.told(Samples.read(Samples.bytes(name + ".xml"))));
    }

    @Test
    void aValueTellsItsElementAndIsCertain() {
        Draft draft = Samples.read(Samples.bytes("facturae-batch.xml")).get(1);

        assertEquals(
                Found.of(
                        "-107.00",
                        new Place.InXml("/Facturae/Invoices/Invoice[2]/InvoiceTotals/InvoiceTotal"),
                        1,
                        Reader.XML),
                FieldValues.of(draft).values().get("total"));
    }

    @Test
    void otherNumbersOfTheSupplierStandBesideItsTaxId() {
        Draft draft = Samples.read(Samples.bytes("zugferd-1-credit.xml")).getFirst();

        assertEquals(
                List.of(new TaxId("2281508154")),
                draft.parties().supplierTaxId().orElseThrow().others().stream()
                        .map(other -> other.value())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-15", "windows-1252"})
    void everyEncodingThatItDeclares(String name) {
        Charset charset = Charset.forName(name);
        String xml = Samples.text("facturae-batch.xml").replace("encoding=\"UTF-8\"", "encoding=\"" + name + "\"");

        assertEquals(Samples.text("facturae-batch.txt"), Samples.told(Samples.read(xml.getBytes(charset))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\n\r\n ", "\uFEFF\n"})
    void whatStandsBeforeTheFirstBracketDoesNoHarm(String before) {
        String xml = before + Samples.text("facturae-batch.xml");

        assertEquals(Samples.text("facturae-batch.txt"), Samples.told(Samples.read(xml)));
    }

    @Test
    void everyVersionOfFacturaeIsTheSame() {
        String xml = Samples.text("facturae-batch.xml");
        for (String version : List.of(
                "http://www.facturae.es/Facturae/2009/v3.2/Facturae",
                "http://www.facturae.gob.es/formato/Versiones/Facturaev3_2_2.xml")) {
            String other = xml.replace("http://www.facturae.es/Facturae/2014/v3.2.1/Facturae", version);
            assertEquals(Samples.text("facturae-batch.txt"), Samples.told(Samples.read(other)));
        }
    }

    @Test
    void aFacturaeTotalThatLeavesTheWithholdingInIsTaken() {
        String xml = Samples.text("facturae-batch.xml").replace("InvoiceTotal>1112.00<", "InvoiceTotal>1262.00<");

        assertEquals(Samples.text("facturae-batch.txt"), Samples.told(Samples.read(xml)));
    }

    @Test
    void aCorrectionOfAPositiveAmountIsForAPersonToClassify() {
        String xml = Samples.text("facturae-batch.xml").replace(">-", ">");
        Draft draft = Samples.read(xml).get(1);

        assertEquals("credit_note", draft.kind().value().code());
        assertTrue(draft.kind().confidence() < 0.7);
        assertEquals("107.00", draft.amounts().total().orElseThrow().value().toPlainString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<configuration><property name='x'>1</property></configuration>",
                "<Invoice><ID>1</ID></Invoice>",
                "<x:FileDescriptor xmlns:x='http://www.fatturapa.gov.it/sdi/messaggi/v1.0'/>"
            })
    void otherXmlIsNoInvoice(String xml) {
        assertEquals(List.of(), Samples.read(xml));
    }

    @Test
    void valuesOfAnotherFormAreAbsent() {
        String xml = new String(Samples.bytes("ubl-credit-note.xml"), StandardCharsets.UTF_8)
                .replace("2026-01-20", "2026-13-45")
                .replace(">SEK<", ">KRONOR<")
                .replace(">125</cbc:TaxInclusiveAmount", ">1E999999999</cbc:TaxInclusiveAmount")
                .replace("CN-5", "9".repeat(500));
        Draft draft = Samples.read(xml).getFirst();

        assertTrue(draft.reference().issueDate().isEmpty());
        assertTrue(draft.reference().number().isEmpty());
        assertTrue(draft.amounts().currency().isEmpty());
        assertTrue(draft.amounts().total().isEmpty());
    }
}
