package app.bandeja.text.einvoice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.crypto.dsig.Reference;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The identifiers by which a signature names what it signs. */
final class Identifiers {
    private static final List<String> NAMES = List.of("Id", "ID", "id");

    private final Document document;
    private final Map<String, org.w3c.dom.Element> elements = new HashMap<>();
    private final Set<String> twice = new HashSet<>();

    private Identifiers(Document document) {
        this.document = document;
    }

    /** Without a schema nothing says which attributes identify; these are the usual ones. */
    static Identifiers register(Document document) {
        Identifiers identifiers = new Identifiers(document);
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof org.w3c.dom.Element element) {
                identifiers.register(element);
            }
        }
        return identifiers;
    }

    private void register(org.w3c.dom.Element element) {
        for (String name : NAMES) {
            if (element.hasAttributeNS(null, name)) {
                String value = element.getAttributeNS(null, name);
                if (elements.putIfAbsent(value, element) != null) {
                    twice.add(value);
                }
                element.setIdAttributeNS(null, name, true);
            }
        }
    }

    /** Whether every reference names one element: with two of a name, one could be checked and the other read. */
    boolean areClear(List<Reference> references) {
        return references.stream()
                .map(reference -> reference.getURI().replaceFirst("^#", ""))
                .noneMatch(twice::contains);
    }

    /** Whether the invoice stands in what is signed. */
    boolean cover(List<Reference> references, Element invoice) {
        NodeList named = document.getElementsByTagNameNS(
                invoice.namespace().isEmpty() ? null : invoice.namespace(), invoice.name());
        return references.stream()
                .anyMatch(reference -> reference.getURI().isEmpty()
                        || (named.getLength() == 1
                                && isWithin(
                                        named.item(0),
                                        elements.get(reference.getURI().substring(1)))));
    }

    private static boolean isWithin(Node node, org.w3c.dom.@Nullable Element signed) {
        for (Node up = node; up != null; up = up.getParentNode()) {
            if (Objects.equals(up, signed)) {
                return true;
            }
        }
        return false;
    }
}
