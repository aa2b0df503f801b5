package app.bandeja.text.einvoice;

/** Where XML begins in a file. Some programs begin with an empty line, which the standard forbids and which harms nobody. */
public final class XmlStart {
    private static final int MARK = 3;

    private XmlStart() {}

    /** After white space, if there is any; a mark of UTF-8 before white space is left out with it. */
    static int of(byte[] bytes) {
        int start = isMark(bytes, 0) ? MARK : 0;
        int at = start;
        while (isBlank(byteAt(bytes, at))) {
            at++;
        }
        return at == start ? 0 : at;
    }

    /** Whether the first thing in it is an angle bracket, in UTF-8, a Latin alphabet, or UTF-16 of either order. */
    public static boolean isAt(byte[] bytes) {
        int start = of(bytes);
        int at = isMark(bytes, start) ? start + MARK : start;
        return byteAt(bytes, at) == '<'
                || isPair(bytes, at, 0xFE, 0xFF)
                || isPair(bytes, at, 0xFF, 0xFE)
                || isPair(bytes, at, 0, '<');
    }

    private static boolean isMark(byte[] bytes, int at) {
        return isPair(bytes, at, 0xEF, 0xBB) && byteAt(bytes, at + 2) == 0xBF;
    }

    private static boolean isPair(byte[] bytes, int at, int one, int other) {
        return byteAt(bytes, at) == one && byteAt(bytes, at + 1) == other;
    }

    private static int byteAt(byte[] bytes, int at) {
        return at < bytes.length ? bytes[at] & 0xFF : -1;
    }

    private static boolean isBlank(int b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }
}
