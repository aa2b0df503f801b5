package app.bandeja.text.einvoice;

import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Signature;
import app.bandeja.text.bound.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;

/** A signed envelope (CMS, RFC 5652; {@code .p7m}) in DER, BER or base64, taken off; an envelope within is taken off, too. */
final class CmsEnvelope {
    private static final int ENVELOPES = 3;
    private static final int BYTES = 2 * XmlParser.BYTES;
    private static final byte SEQUENCE = 0x30;
    private static final Pattern ARMOUR = Pattern.compile("-----[^-]*-----");

    private final byte[] content;
    private final Signature signature;

    private CmsEnvelope(byte[] content, Signature signature) {
        this.content = content;
        this.signature = signature;
    }

    byte[] content() {
        return content;
    }

    /** The worst of all signatures of all envelopes. */
    Found<Signature> signature() {
        return Found.of(signature, new Place.InXml("/"), 1, Reader.XML);
    }

    /** Refuses what is no such envelope, is encrypted, or lacks its document. */
    static CmsEnvelope open(byte[] file) {
        if (file.length > BYTES) {
            throw new RefusedException(Fault.TOO_LARGE, file.length + " bytes, at most " + BYTES);
        }
        byte[] content = file;
        Signature signature = Signature.INTACT;
        for (int i = 0; i < ENVELOPES && (i == 0 || looksLikeOne(content)); i++) {
            CMSSignedData signed = signed(binary(content));
            signature = CmsSignature.worse(signature, CmsSignature.of(signed));
            content = content(signed);
        }
        return new CmsEnvelope(content, signature);
    }

    /** In bytes, or in the letters that such bytes begin with. */
    private static boolean looksLikeOne(byte[] content) {
        String beginning = new String(content, 0, Math.min(content.length, 10), StandardCharsets.ISO_8859_1).strip();
        return beginning.startsWith("0") || beginning.startsWith("MI") || beginning.startsWith("-----BEGIN");
    }

    private static byte[] binary(byte[] file) {
        if (file.length > 0 && file[0] == SEQUENCE) {
            return file;
        }
        String text =
                ARMOUR.matcher(new String(file, StandardCharsets.ISO_8859_1)).replaceAll("");
        byte[] binary;
        try {
            binary = Base64.getMimeDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw noEnvelope();
        }
        if (binary.length == 0 || binary[0] != SEQUENCE) {
            throw noEnvelope();
        }
        return binary;
    }

    private static CMSSignedData signed(byte[] binary) {
        try {
            ContentInfo info = ContentInfo.getInstance(binary);
            checkType(info.getContentType());
            return new CMSSignedData(info);
        } catch (RefusedException e) {
            throw e;
        } catch (CMSException | RuntimeException e) {
            // The library answers some broken structures with unchecked exceptions.
            throw noEnvelope();
        }
    }

    private static void checkType(ASN1ObjectIdentifier type) {
        if (List.of(CMSObjectIdentifiers.envelopedData, CMSObjectIdentifiers.authEnvelopedData)
                .contains(type)) {
            throw new RefusedException(Fault.ENCRYPTED, "an encrypted envelope");
        }
    }

    private static byte[] content(CMSSignedData signed) {
        if (signed.getSignedContent() == null || !(signed.getSignedContent().getContent() instanceof byte[] content)) {
            throw new RefusedException(Fault.CORRUPT, "a signature without the document that it signs");
        }
        return content;
    }

    private static RefusedException noEnvelope() {
        return new RefusedException(Fault.CORRUPT, "neither XML nor a signed envelope");
    }
}
