package app.bandeja.cli;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How many columns of a terminal a text takes (Unicode Standard Annex 11, in broad strokes). */
final class Columns {
    private static final Set<UnicodeScript> WIDE = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        boolean fullWidthForm = character >= 0xFF01 && character <= 0xFF60;
        boolean halfWidthForm = character >= 0xFF61 && character <= 0xFFDC;
        boolean punctuation = character >= 0x3000 && character <= 0x303E;
        boolean picture = character >= 0x1F300 && character <= 0x1FAFF;
        boolean wideScript = WIDE.contains(UnicodeScript.of(character)) && !halfWidthForm;
        return fullWidthForm || punctuation || picture || wideScript;
    }

    /** The text, or its beginning and an ellipsis, in no more than so many columns. */
    static String cut(String text, int most) {
        if (of(text) <= most) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int taken = 0;
        for (int character : text.codePoints().toArray()) {
            taken += of(character);
            if (taken > most - 1) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept.append('…').toString();
    }
}
