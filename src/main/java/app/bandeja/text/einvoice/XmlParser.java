package app.bandeja.text.einvoice;

import app.bandeja.invoice.Fault;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.bound.RefusedException;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The one parser of e-invoices. A document type is refused, so there are no entities but the five of XML, nothing is ever
 * fetched, and nothing swells; bytes, depth, elements and time are bounded. Throws {@link RefusedException} alone.
 */
final class XmlParser {
    /** Within the largest that tax portals take, attachments and all. */
    static final int BYTES = 32 << 20;

    private static final int DEEPEST = 64;
    private static final int ELEMENTS = 500_000;
    // No field of an invoice is longer; what is, is a file written in letters, and is not kept.
    private static final int TEXT = 4096;
    private static final int EVENTS_BETWEEN_LOOKS = 1024;

    private final Deadline deadline;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Deque<StringBuilder> texts = new ArrayDeque<>();
    private int elements;

    XmlParser(Deadline deadline) {
        this.deadline = deadline;
    }

    /** The root of the document. */
    Element parse(byte[] bytes) {
        if (bytes.length > BYTES) {
            throw new RefusedException(Fault.TOO_LARGE, bytes.length + " bytes of XML, at most " + BYTES);
        }
        int start = XmlStart.of(bytes);
        try {
            XMLStreamReader xml =
                    factory().createXMLStreamReader(new ByteArrayInputStream(bytes, start, bytes.length - start));
            return parse(xml, linesIn(bytes, start));
        } catch (XMLStreamException e) {
            throw malformed(e, linesIn(bytes, start));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, space) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private Element parse(XMLStreamReader xml, int linesBefore) throws XMLStreamException {
        Element root = null;
        for (int events = 1; xml.hasNext(); events++) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw new RefusedException(Fault.UNSAFE_XML, at(xml.getLocation(), linesBefore) + "DOCTYPE");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RefusedException(
                            Fault.MALFORMED_XML,
                            at(xml.getLocation(), linesBefore) + "no entity &" + xml.getLocalName() + ";");
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = start(xml);
                    root = root == null ? element : root;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
                case XMLStreamConstants.END_ELEMENT -> open.pop().close(texts.pop());
                default -> {}
            }
            if (events % EVENTS_BETWEEN_LOOKS == 0) {
                deadline.check();
            }
        }
        if (root == null) {
            throw new RefusedException(Fault.MALFORMED_XML, "no element");
        }
        return root;
    }

    private Element start(XMLStreamReader xml) {
        if (++elements > ELEMENTS) {
            throw new RefusedException(Fault.TOO_LARGE, "more than " + ELEMENTS + " elements");
        }
        if (open.size() == DEEPEST) {
            throw new RefusedException(Fault.NESTED_TOO_DEEP, "elements nested more than " + DEEPEST + " deep");
        }
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        Element element = open.isEmpty()
                ? Element.root(xml.getLocalName(), namespace, attributes(xml))
                : open.peek().append(xml.getLocalName(), namespace, attributes(xml));
        open.push(element);
        texts.push(new StringBuilder());
        return element;
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        if (xml.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private void text(XMLStreamReader xml) {
        if (!texts.isEmpty()) {
            StringBuilder text = texts.peek();
            int room = TEXT - text.length();
            text.append(xml.getTextCharacters(), xml.getTextStart(), Math.clamp(xml.getTextLength(), 0, room));
        }
    }

    private static int linesIn(byte[] bytes, int end) {
        int lines = 0;
        for (int i = 0; i < end; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static RefusedException malformed(XMLStreamException e, int linesBefore) {
        String words = String.valueOf(e.getMessage());
        // The parser's own words repeat the place in the first of two lines.
        String reason = words.substring(words.indexOf("Message: ") < 0 ? 0 : words.indexOf("Message: ") + 9)
                .strip();
        return new RefusedException(fault(words), at(e.getLocation(), linesBefore) + reason);
    }

    /** The platform's own limits (on attributes, lengths of names and the like) have codes in its words. */
    private static Fault fault(String words) {
        if (words.contains("JAXP0001")) {
            return Fault.TOO_LARGE;
        }
        return words.contains("DOCTYPE") || words.contains("DTD") ? Fault.UNSAFE_XML : Fault.MALFORMED_XML;
    }

    private static String at(@Nullable Location location, int linesBefore) {
        return location == null || location.getLineNumber() < 1
                ? ""
                : "line " + (location.getLineNumber() + linesBefore) + ", column " + location.getColumnNumber() + ": ";
    }
}
