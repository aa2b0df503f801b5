package app.bandeja.store;

import java.util.ArrayList;
import java.util.List;

/** A list of texts as one text: each element ends with a line feed; those within are escaped, so lists nest. */
final class Packed {
    private Packed() {}

    static String pack(List<String> elements) {
        StringBuilder out = new StringBuilder();
        for (String element : elements) {
            out.append(element.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        }
        return out.toString();
    }

    static List<String> unpack(String packed) {
        List<String> elements = new ArrayList<>();
        StringBuilder element = new StringBuilder();
        for (int i = 0; i < packed.length(); i++) {
            char c = packed.charAt(i);
            if (c == '\n') {
                elements.add(element.toString());
                element.setLength(0);
            } else if (c == '\\') {
                i++;
                element.append(packed.charAt(i) == 'n' ? '\n' : '\\');
            } else {
                element.append(c);
            }
        }
        return elements;
    }
}
