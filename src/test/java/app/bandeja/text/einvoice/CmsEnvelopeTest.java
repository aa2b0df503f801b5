package app.bandeja.text.einvoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Signature;
import app.bandeja.text.bound.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;

class CmsEnvelopeTest {
    private static final Signer SIGNER = new Signer();
    private static final byte[] XML = Samples.bytes("fatturapa.xml");
    private static final String TOLD = Samples.text("fatturapa.txt");
    private static final byte[] ENVELOPE = enveloped(XML, "SHA256withRSA", Content.INSIDE);

    private enum Content {
        INSIDE,
        LEFT_OUT
    }

    private static byte[] enveloped(byte[] content, String algorithm, Content where) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                    .build(new JcaContentSignerBuilder(algorithm).build(SIGNER.keys.getPrivate()), SIGNER.certificate));
            generator.addCertificates(new JcaCertStore(List.of(SIGNER.certificate)));
            return generator
                    .generate(new CMSProcessableByteArray(content), where == Content.INSIDE)
                    .getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String told(byte[] file) {
        return Samples.told(Samples.read(file));
    }

    private static Fault fault(byte[] file) {
        return assertThrows(RefusedException.class, () -> Samples.read(file)).fault();
    }

    @Test
    void theEnvelopeIsTakenOffAndItsSignatureChecked() {
        assertEquals(TOLD.replace("absent", "intact"), told(ENVELOPE));
    }

    @Test
    void lettersInsteadOfBytesAreTheSame() {
        byte[] mime = Base64.getMimeEncoder().encode(ENVELOPE);
        String armoured =
                "-----BEGIN PKCS7-----\n" + new String(mime, StandardCharsets.US_ASCII) + "\n-----END PKCS7-----\n";

        assertEquals(TOLD.replace("absent", "intact"), told(mime));
        assertEquals(TOLD.replace("absent", "intact"), told(armoured.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void anEnvelopeInAnEnvelope() {
        byte[] twice = enveloped(ENVELOPE, "SHA256withRSA", Content.INSIDE);

        assertEquals(TOLD.replace("absent", "intact"), told(twice));
    }

    @Test
    void sha1IsIntactAndWeak() {
        assertEquals(TOLD.replace("absent", "intact_weak"), told(enveloped(XML, "SHA1withRSA", Content.INSIDE)));
    }

    @Test
    void changedContentIsBrokenAndStillRead() {
        byte[] changed = ENVELOPE.clone();
        int at = new String(changed, StandardCharsets.ISO_8859_1).indexOf("1370.80");
        changed[at] = '9';

        assertEquals(
                Signature.BROKEN,
                Samples.read(changed).getFirst().signature().orElseThrow().value());
    }

    @Test
    void aSignatureWithoutItsDocumentIsNoInvoice() {
        assertEquals(Fault.CORRUPT, fault(enveloped(XML, "SHA256withRSA", Content.LEFT_OUT)));
    }

    @Test
    void anEncryptedEnvelopeSaysSo() throws Exception {
        CMSEnvelopedDataGenerator generator = new CMSEnvelopedDataGenerator();
        generator.addRecipientInfoGenerator(new JceKeyTransRecipientInfoGenerator(SIGNER.certificate));
        byte[] encrypted = generator
                .generate(
                        new CMSProcessableByteArray(XML),
                        new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES128_CBC).build())
                .getEncoded();

        assertEquals(Fault.ENCRYPTED, fault(encrypted));
    }

    @Test
    void aBrokenEnvelopeIsCorrupt() {
        assertEquals(Fault.CORRUPT, fault(Arrays.copyOf(ENVELOPE, ENVELOPE.length / 2)));
        assertEquals(Fault.CORRUPT, fault(new byte[] {0x30, 0x03, 0x02, 0x01, 0x01}));
    }

    @Test
    void anEnvelopeRoundSomethingElseIsNoInvoice() {
        byte[] file = enveloped("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "SHA256withRSA", Content.INSIDE);

        assertEquals("", told(file));
    }

    @Test
    void malformedXmlInAnEnvelopeTellsItsLine() {
        byte[] file = enveloped("<a>\n<b></a>".getBytes(StandardCharsets.UTF_8), "SHA256withRSA", Content.INSIDE);

        assertEquals(Fault.MALFORMED_XML, fault(file));
    }

    @Property(tries = 300)
    void noBytesSurpriseTheReader(@ForAll @IntRange(min = 0, max = 100_000) int at, @ForAll byte value) {
        byte[] file = ENVELOPE.clone();
        file[at % file.length] = value;
        try {
            told(file);
        } catch (RefusedException e) {
            assertEquals(false, e.detail().isEmpty());
        }
    }
}
