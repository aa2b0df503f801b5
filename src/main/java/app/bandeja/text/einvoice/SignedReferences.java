package app.bandeja.text.einvoice;

import app.bandeja.invoice.Signature;
import java.security.Key;
import java.security.KeyException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.URIReferenceException;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyValue;
import javax.xml.crypto.dsig.keyinfo.X509Data;
import org.w3c.dom.Element;

/**
 * One signature in a document, checked by the JDK. The JDK's own secure validation refuses SHA-1, of which most older
 * Facturae are made, and would call them broken; so it is off, and {@link SignatureMethods} stands in: nothing but
 * references within the document, and nothing but transforms and algorithms that do no harm.
 */
final class SignedReferences {
    private static final int KEYS = 10;

    private SignedReferences() {}

    static Signature check(Element signature, app.bandeja.text.einvoice.Element invoice) {
        try {
            Identifiers identifiers = Identifiers.register(signature.getOwnerDocument());
            XMLSignature read = unmarshalled(signature, Optional.empty());
            if (!SignatureMethods.areHarmless(read)) {
                return Signature.UNCHECKED;
            }
            if (!identifiers.areClear(references(read)) || !identifiers.cover(references(read), invoice)) {
                return Signature.BROKEN;
            }
            List<Key> keys = keys(read);
            return keys.isEmpty() ? Signature.UNCHECKED : check(signature, keys);
        } catch (MarshalException | XMLSignatureException e) {
            return Signature.BROKEN;
        }
    }

    /** Certificates may come with those of their issuers, in any order. */
    private static Signature check(Element signature, List<Key> keys) throws MarshalException, XMLSignatureException {
        for (Key key : keys) {
            DOMValidateContext context = context(signature, Optional.of(key));
            XMLSignature read = factory().unmarshalXMLSignature(context);
            if (holds(read, context)) {
                return SignatureMethods.areWeak(read) ? Signature.INTACT_WEAK : Signature.INTACT;
            }
        }
        return Signature.BROKEN;
    }

    private static boolean holds(XMLSignature read, DOMValidateContext context) {
        try {
            return read.validate(context);
        } catch (XMLSignatureException e) {
            // A key of another kind than the signature.
            return false;
        }
    }

    private static XMLSignature unmarshalled(Element signature, Optional<Key> key) throws MarshalException {
        return factory().unmarshalXMLSignature(context(signature, key));
    }

    private static DOMValidateContext context(Element signature, Optional<Key> key) {
        DOMValidateContext context = key.map(known -> new DOMValidateContext(known, signature))
                .orElseGet(() -> new DOMValidateContext(new NoKey(), signature));
        context.setProperty("org.jcp.xml.dsig.secureValidation", false);
        context.setURIDereferencer((reference, here) -> {
            if (!SignatureMethods.isWithin(reference.getURI())) {
                throw new URIReferenceException("only what stands in the document itself is read");
            }
            return factory().getURIDereferencer().dereference(reference, here);
        });
        return context;
    }

    private static XMLSignatureFactory factory() {
        return XMLSignatureFactory.getInstance("DOM");
    }

    private static List<Reference> references(XMLSignature read) {
        return List.copyOf(read.getSignedInfo().getReferences());
    }

    private static List<Key> keys(XMLSignature read) {
        List<Key> keys = new ArrayList<>();
        Optional.ofNullable(read.getKeyInfo())
                .map(KeyInfo::getContent)
                .orElse(List.of())
                .forEach(content -> {
                    switch (content) {
                        case X509Data data ->
                            data.getContent().forEach(part -> {
                                if (part instanceof X509Certificate certificate) {
                                    keys.add(certificate.getPublicKey());
                                }
                            });
                        case KeyValue value -> key(value).ifPresent(keys::add);
                        default -> {}
                    }
                });
        return keys.stream().limit(KEYS).toList();
    }

    private static Optional<Key> key(KeyValue value) {
        try {
            return Optional.of(value.getPublicKey());
        } catch (KeyException e) {
            return Optional.empty();
        }
    }
}
