package app.bandeja.text.einvoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Fault;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.bound.RefusedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an honest program never writes, each refused with its own fault. */
class HostileXmlTest {

    private static RefusedException refused(String xml) {
        return assertThrows(RefusedException.class, () -> Samples.read(xml));
    }

    @Test
    void malformedXmlIsToldWithItsLineAndColumn() {
        RefusedException e = refused("<Facturae>\n  <Invoices>\n  <Invoice></Invoices>\n</Facturae>");

        assertEquals(Fault.MALFORMED_XML, e.fault());
        assertTrue(e.detail().startsWith("line 3, column "), e.detail());
        assertTrue(e.detail().contains("Invoice"), e.detail());
        assertTrue(!e.detail().contains("\n"), e.detail());
    }

    @Test
    void linesBeforeTheFirstBracketCount() {
        assertTrue(refused("\n\n<a>\n<b></a>").detail().startsWith("line 4, "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<a>", "<a", "<", "<a/><b/>", "<a>&nbsp;</a>", "<a b='1' b='2'/>", "<a>\u0001</a>", "<p:a/>"})
    void everyBreachIsMalformed(String xml) {
        assertEquals(Fault.MALFORMED_XML, refused(xml).fault());
    }

    @Test
    void aWrongEncodingIsMalformed() {
        byte[] latin = "<a>ñandú</a>".getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(
                Fault.MALFORMED_XML,
                assertThrows(RefusedException.class, () -> Samples.read(latin)).fault());
    }

    @Test
    void noFileIsReadThroughAnEntity(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        RefusedException e = refused("<!DOCTYPE a [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><a>&x;</a>");

        assertEquals(Fault.UNSAFE_XML, e.fault());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>",
                "<!DOCTYPE a [<!ENTITY b 'x'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><a>&c;</a>",
                "<!DOCTYPE a [<!ENTITY % b SYSTEM 'http://127.0.0.1:1/b'> %b;]><a/>"
            })
    void aDocumentTypeIsRefused(String xml) {
        assertEquals(Fault.UNSAFE_XML, refused(xml).fault());
    }

    @Test
    void nestingHasABound() {
        RefusedException e = refused("<a>".repeat(100_000));

        assertEquals(Fault.NESTED_TOO_DEEP, e.fault(), e.detail());
    }

    @Test
    void elementsHaveABound() {
        assertEquals(
                Fault.TOO_LARGE,
                refused("<a>" + "<b/>".repeat(600_000) + "</a>").fault());
    }

    @Test
    void attributesHaveABound() {
        StringBuilder xml = new StringBuilder("<a");
        for (int i = 0; i < 10_000; i++) {
            xml.append(" b").append(i).append("='1'");
        }

        assertEquals(Fault.TOO_LARGE, refused(xml + "/>").fault());
    }

    @Test
    void bytesHaveABound() {
        assertEquals(
                Fault.TOO_LARGE,
                refused("<a>" + " ".repeat(XmlParser.BYTES) + "</a>").fault());
    }

    @Test
    void timeHasABound() {
        byte[] xml = ("<a>" + "<b/>".repeat(2000) + "</a>").getBytes(StandardCharsets.UTF_8);
        Deadline over = new Deadline(Duration.ofSeconds(-1));

        assertEquals(
                Fault.TOO_SLOW,
                assertThrows(RefusedException.class, () -> EInvoices.alone(xml, over))
                        .fault());
    }

    @Test
    void aFileWrittenInLettersIsNotKept() {
        String xml = Samples.text("ubl-credit-note.xml")
                .replace("<cac:TaxTotal>", "<cbc:Note>" + "QUJD".repeat(1 << 20) + "</cbc:Note><cac:TaxTotal>");

        assertEquals(Samples.text("ubl-credit-note.txt"), Samples.told(Samples.read(xml)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "0", "MIIB", "-----BEGIN PKCS7-----\n-----END PKCS7-----"})
    void whatIsNeitherXmlNorAnEnvelope(String text) {
        assertEquals(
                text.isEmpty() ? Fault.EMPTY_FILE : Fault.CORRUPT, refused(text).fault());
    }

    @Property(tries = 300)
    void noBytesSurpriseTheReader(
            @ForAll @IntRange(min = 0, max = 4) int sample,
            @ForAll @IntRange(min = 0, max = 100_000) int at,
            @ForAll byte value,
            @ForAll boolean cut) {
        List<String> names = List.of(
                "cii-two-rates.xml",
                "ubl-self-billed.xml",
                "facturae-batch.xml",
                "fatturapa.xml",
                "zugferd-1-credit.xml");
        byte[] bytes = Samples.bytes(names.get(sample));
        int place = at % bytes.length;
        bytes[place] = value;
        byte[] file = cut ? java.util.Arrays.copyOf(bytes, place) : bytes;
        try {
            Samples.told(Samples.read(file));
        } catch (RefusedException e) {
            assertTrue(!e.detail().isEmpty());
        }
    }
}
