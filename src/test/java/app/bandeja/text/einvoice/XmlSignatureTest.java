package app.bandeja.text.einvoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Signature;
import java.util.List;
import java.util.Optional;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.spec.XPathFilterParameterSpec;
import org.junit.jupiter.api.Test;

class XmlSignatureTest {
    private static final Signer SIGNER = new Signer();
    private static final String PLAIN = Samples.text("facturae-batch.xml");
    private static final String SIGNED = SIGNER.signed(PLAIN);

    private static Signature signature(String xml) {
        return Samples.read(xml).getFirst().signature().orElseThrow().value();
    }

    @Test
    void whatIsAsItWasSignedIsIntact() {
        List<Draft> drafts = Samples.read(SIGNED);

        assertEquals(3, drafts.size());
        assertEquals(
                Optional.of(Found.of(Signature.INTACT, new Place.InXml("/Facturae/Signature"), 1, Reader.XML)),
                drafts.getLast().signature());
        assertEquals(Samples.text("facturae-batch.txt").replace("absent", "intact"), Samples.told(drafts));
    }

    @Test
    void noSignatureIsAbsent() {
        assertEquals(Signature.ABSENT, signature(PLAIN));
    }

    @Test
    void sha1IsIntactAndWeak() {
        assertEquals(Signature.INTACT_WEAK, signature(SIGNER.signed(PLAIN, Signer.RSA_SHA1, Signer.SHA1)));
        assertEquals(Signature.INTACT_WEAK, signature(SIGNER.signed(PLAIN, Signer.RSA_SHA256, Signer.SHA1)));
    }

    @Test
    void aChangedAmountIsBroken() {
        assertEquals(Signature.BROKEN, signature(SIGNED.replace(">1042.00<", ">9042.00<")));
    }

    @Test
    void aChangedTimeOfSigningIsBroken() {
        assertEquals(Signature.BROKEN, signature(SIGNED.replace("2011-03-31T10", "2011-03-31T11")));
    }

    @Test
    void anotherKeyIsBroken() {
        String other = new Signer().signed(PLAIN);
        String value = "(?s)<ds:X509Certificate>.*</ds:X509Certificate>";
        String certificate = other.replaceAll("(?s).*(" + value + ").*", "$1");

        assertEquals(
                Signature.BROKEN,
                signature(SIGNED.replaceAll(value, java.util.regex.Matcher.quoteReplacement(certificate))));
    }

    @Test
    void aSignatureOfSomethingElseInTheFileIsBroken() {
        String header = PLAIN.replace("<FileHeader>", "<FileHeader Id=\"header\">");
        String signed = SIGNER.signed(
                header.replace("<namespace:Facturae ", "<namespace:Facturae Id=\"all\" "),
                Signer.RSA_SHA256,
                Signer.SHA256,
                "#all",
                Transform.ENVELOPED,
                null);
        assertEquals(Signature.INTACT, signature(signed));

        // The signed invoice is put aside, and another is put in its place.
        String inner = signed.replaceFirst("<\\?xml[^>]*\\?>", "");
        String wrapped = PLAIN.replace("</namespace:Facturae>", "<Aside>" + inner + "</Aside></namespace:Facturae>");
        assertEquals(Signature.BROKEN, signature(wrapped));
    }

    @Test
    void twoElementsOfOneNameAreBroken() {
        String signed = SIGNER.signed(
                PLAIN.replace("<namespace:Facturae ", "<namespace:Facturae Id=\"all\" "),
                Signer.RSA_SHA256,
                Signer.SHA256,
                "#all",
                Transform.ENVELOPED,
                null);

        assertEquals(Signature.BROKEN, signature(signed.replace("<FileHeader>", "<FileHeader Id=\"all\">")));
    }

    @Test
    void nothingOutsideOfTheFileIsAskedFor() {
        String outside = SIGNED.replace("URI=\"\"", "URI=\"http://127.0.0.1:1/x\"");

        assertEquals(Signature.UNCHECKED, signature(outside));
        assertEquals(Signature.UNCHECKED, signature(SIGNED.replace("URI=\"\"", "URI=\"file:///etc/hostname\"")));
    }

    @Test
    void transformsThatMayRunForEverAreNotRun() {
        String xslt = SIGNED.replace(
                "\"http://www.w3.org/2000/09/xmldsig#enveloped-signature\"",
                "\"http://www.w3.org/TR/1999/REC-xslt-19991116\"");

        assertEquals(true, List.of(Signature.UNCHECKED, Signature.BROKEN).contains(signature(xslt)));
        assertEquals(Signature.UNCHECKED, signature(xpath("count(//*[count(//*) > 0]) > 0")));
    }

    @Test
    void theCommonExpressionThatLeavesTheSignatureOutIsChecked() {
        assertEquals(Signature.INTACT, signature(xpath("not(ancestor-or-self::ds:Signature)")));
    }

    private static String xpath(String expression) {
        return SIGNER.signed(
                PLAIN,
                Signer.RSA_SHA256,
                Signer.SHA256,
                "",
                Transform.XPATH,
                new XPathFilterParameterSpec(expression, java.util.Map.of("ds", "http://www.w3.org/2000/09/xmldsig#")));
    }

    @Test
    void aSignatureWithoutAnythingInItIsBroken() {
        String empty = PLAIN.replace(
                "</namespace:Facturae>",
                "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"/></namespace:Facturae>");

        assertEquals(Signature.BROKEN, signature(empty));
    }

    @Test
    void aSignedFatturaPaAndUblAreChecked() {
        for (String name : List.of("fatturapa.xml", "ubl-credit-note.xml")) {
            String signed = SIGNER.signed(Samples.text(name));
            assertEquals(Signature.INTACT, signature(signed));
            assertEquals(
                    Signature.BROKEN, signature(signed.replace(">EUR<", ">USD<").replace(">SEK<", ">NOK<")));
        }
    }
}
