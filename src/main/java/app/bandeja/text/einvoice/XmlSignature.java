package app.bandeja.text.einvoice;

import app.bandeja.invoice.Found;
import app.bandeja.invoice.Signature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Whether XML is what was signed (XML Signature, XAdES; {@code .xsig} and signed {@code .xml}). */
final class XmlSignature {
    private static final String NAME = "Signature";

    private XmlSignature() {}

    /** The worst of its signatures; the invoice itself must be among what each of them signs. */
    static Found<Signature> of(byte[] xml, Element invoice) {
        List<Element> signatures = signatures(invoice).toList();
        return signatures.isEmpty()
                ? Values.found(Signature.ABSENT, invoice)
                : Values.found(check(xml, invoice), signatures.getFirst());
    }

    // Looked for in the tree that is there already: most invoices bear none, and need no second parse.
    private static Stream<Element> signatures(Element root) {
        Element top = root.top();
        return Stream.of(top).flatMap(XmlSignature::within);
    }

    private static Stream<Element> within(Element element) {
        return isSignature(element)
                ? Stream.of(element)
                : element.children().stream().flatMap(XmlSignature::within);
    }

    private static boolean isSignature(Element element) {
        return element.name().equals(NAME) && element.namespace().equals(XMLSignature.XMLNS);
    }

    private static Signature check(byte[] xml, Element invoice) {
        try {
            Document document = parsed(xml);
            return outermost(document).stream()
                    .map(signature -> SignedReferences.check(signature, invoice))
                    .reduce(CmsSignature::worse)
                    .orElse(Signature.UNCHECKED);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            // The other parser took it, so this one's limits differ: nothing is known of the signature.
            return Signature.UNCHECKED;
        }
    }

    private static Document parsed(byte[] xml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        // The default handler writes to the console.
        builder.setErrorHandler(new DefaultHandler());
        int start = XmlStart.of(xml);
        return builder.parse(new ByteArrayInputStream(xml, start, xml.length - start));
    }

    /** A countersignature signs a signature, and stands within it. */
    private static List<org.w3c.dom.Element> outermost(Document document) {
        NodeList all = document.getElementsByTagNameNS(XMLSignature.XMLNS, NAME);
        List<org.w3c.dom.Element> outermost = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof org.w3c.dom.Element signature && !isWithinAnother(signature)) {
                outermost.add(signature);
            }
        }
        return outermost;
    }

    private static boolean isWithinAnother(Node signature) {
        for (Node up = signature.getParentNode(); up != null; up = up.getParentNode()) {
            if (NAME.equals(up.getLocalName()) && XMLSignature.XMLNS.equals(up.getNamespaceURI())) {
                return true;
            }
        }
        return false;
    }
}
