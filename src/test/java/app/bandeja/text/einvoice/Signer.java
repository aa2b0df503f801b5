package app.bandeja.text.einvoice;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Signs as a supplier's program does: XAdES, enveloped, with a certificate that long ago expired, which is trust. */
final class Signer {
    static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    static final String SHA1 = "http://www.w3.org/2000/09/xmldsig#sha1";
    static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    static final String RSA_SHA1 = "http://www.w3.org/2000/09/xmldsig#rsa-sha1";

    private static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";
    private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");

    final KeyPair keys;
    final X509Certificate certificate;

    Signer() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            X500Principal name = new X500Principal("CN=Lucia Ortega Vidal, C=ES");
            certificate = new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    name,
                                    BigInteger.ONE,
                                    Date.from(Instant.parse("2010-01-01T00:00:00Z")),
                                    Date.from(Instant.parse("2012-01-01T00:00:00Z")),
                                    name,
                                    keys.getPublic())
                            .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
        } catch (GeneralSecurityException | org.bouncycastle.operator.OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    String signed(String xml) {
        return signed(xml, RSA_SHA256, SHA256);
    }

    String signed(String xml, String method, String digest) {
        return signed(xml, method, digest, "", Transform.ENVELOPED, null);
    }

    /** Signs one thing beside the usual ones: a URI, by a transform. */
    String signed(
            String xml,
            String method,
            String digest,
            String uri,
            String transform,
            @Nullable TransformParameterSpec how) {
        try {
            Document document = parsed(xml);
            List<Reference> references = new ArrayList<>();
            references.add(reference(uri, transform, how, digest));
            references.add(reference("#Certificate-1", CanonicalizationMethod.INCLUSIVE, null, digest));
            references.add(reference("#SignedProperties-1", CanonicalizationMethod.INCLUSIVE, null, digest));
            KeyInfoFactory infos = FACTORY.getKeyInfoFactory();
            KeyInfo info = infos.newKeyInfo(List.of(infos.newX509Data(List.of(certificate))), "Certificate-1");
            XMLSignature signature = FACTORY.newXMLSignature(
                    FACTORY.newSignedInfo(
                            FACTORY.newCanonicalizationMethod(
                                    CanonicalizationMethod.INCLUSIVE, (C14NMethodParameterSpec) null),
                            FACTORY.newSignatureMethod(method, null),
                            references),
                    info,
                    List.of(FACTORY.newXMLObject(List.of(new DOMStructure(properties(document))), null, null, null)),
                    "Signature-1",
                    null);
            DOMSignContext context = new DOMSignContext(keys.getPrivate(), document.getDocumentElement());
            context.setDefaultNamespacePrefix("ds");
            context.setProperty("org.jcp.xml.dsig.secureValidation", false);
            signature.sign(context);
            return written(document);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reference reference(
            String uri, String transform, @Nullable TransformParameterSpec how, String digest) throws Exception {
        return FACTORY.newReference(
                uri, FACTORY.newDigestMethod(digest, null), List.of(FACTORY.newTransform(transform, how)), null, null);
    }

    private static Element properties(Document document) {
        Element qualifying = document.createElementNS(XADES, "xades:QualifyingProperties");
        Element signed = document.createElementNS(XADES, "xades:SignedProperties");
        signed.setAttribute("Id", "SignedProperties-1");
        signed.setIdAttribute("Id", true);
        Element time = document.createElementNS(XADES, "xades:SigningTime");
        time.setTextContent("2011-03-31T10:00:00Z");
        signed.appendChild(time);
        qualifying.appendChild(signed);
        return qualifying;
    }

    static Document parsed(String xml) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        Element root = document.getDocumentElement();
        if (root.hasAttribute("Id")) {
            root.setIdAttribute("Id", true);
        }
        return document;
    }

    private static String written(Document document) throws Exception {
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        StringWriter out = new StringWriter();
        transformer.transform(new DOMSource(document), new StreamResult(out));
        return out.toString();
    }
}
