package app.bandeja.text.einvoice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document, looked at by local names: prefixes are the writer's choice, and namespaces differ between
 * versions that say the same.
 */
final class Element {
    private final String name;
    private final String namespace;
    private final Map<String, String> attributes;
    private final @Nullable Element parent;
    private final int number;
    private final List<Element> children = new ArrayList<>(0);
    private final Map<String, Integer> counts = new HashMap<>(2);
    private String text = "";

    private Element(
            String name, String namespace, Map<String, String> attributes, @Nullable Element parent, int number) {
        this.name = name;
        this.namespace = namespace;
        this.attributes = Map.copyOf(attributes);
        this.parent = parent;
        this.number = number;
    }

    static Element root(String name, String namespace, Map<String, String> attributes) {
        return new Element(name, namespace, attributes, null, 1);
    }

    /** A new last child. */
    Element append(String child, String childNamespace, Map<String, String> childAttributes) {
        int count = counts.merge(child, 1, Integer::sum);
        Element element = new Element(child, childNamespace, childAttributes, this, count);
        children.add(element);
        return element;
    }

    /** Its own text is complete. */
    void close(CharSequence own) {
        text = own.toString().strip();
        counts.clear();
    }

    String name() {
        return name;
    }

    String namespace() {
        return namespace;
    }

    /** What stands in it, without white space around; never that of its children. */
    String text() {
        return text;
    }

    /** Where it stands, as {@code /Invoice/LegalMonetaryTotal/PayableAmount}. */
    String path() {
        return (parent == null ? "" : parent.path()) + "/" + name + (number == 1 ? "" : "[" + number + "]");
    }

    Optional<String> attribute(String local) {
        return Optional.ofNullable(attributes.get(local));
    }

    List<Element> children() {
        return children;
    }

    /** The root of the document that it stands in. */
    Element top() {
        return parent == null ? this : parent.top();
    }

    /** All elements down that way, in the document's order. */
    Stream<Element> all(String... way) {
        Stream<Element> here = Stream.of(this);
        for (String step : way) {
            here = here.flatMap(element -> element.children.stream().filter(child -> child.name.equals(step)));
        }
        return here;
    }

    /** The first that says something, or has elements that may. */
    Optional<Element> first(String... way) {
        return all(way).filter(element -> !element.text.isEmpty() || !element.children.isEmpty())
                .findFirst();
    }
}
