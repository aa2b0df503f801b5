package app.bandeja.extract.page;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a word where two were printed without a space: {@code Total:12,30}, {@code NIF/CIF}, {@code Nº123}. */
final class Pieces {
    private static final Pattern NUMBER_SIGN = Pattern.compile("(?iu)^(n[º°o]\\.?|n\\.º|núm\\.?|#)(?=[A-Z]*[-/]?\\d)");
    private static final Pattern RATE = Pattern.compile("(?iu)(iva|igic|ipsi|tva|vat|mwst|ust)\\d{1,2}");
    private static final int LONGEST = 120;

    private Pieces() {}

    static List<Piece> of(Word word) {
        String text = word.text().strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            if (isCut(text, from, i)) {
                add(pieces, word, text, from, i);
                from = i;
            }
        }
        add(pieces, word, text, from, text.length());
        return pieces;
    }

    private static boolean isCut(String text, int from, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (before == ':') {
            return !isTimeOrAddress(text, at);
        }
        if (after == '/') {
            return onlyLetters(text, from, at) && onlyLetters(text, at + 1, text.length());
        }
        if (text.endsWith("%") && Character.isDigit(after) && from == 0) {
            return onlyLetters(text, 0, at);
        }
        if (from == 0 && RATE.matcher(text).matches() && Character.isDigit(after) && Character.isLetter(before)) {
            return true;
        }
        if (at <= 5 && from == 0) {
            Matcher sign = NUMBER_SIGN.matcher(text);
            return sign.find() && sign.end() == at;
        }
        return false;
    }

    private static boolean isTimeOrAddress(String text, int at) {
        boolean digits = at >= 2 && Character.isDigit(text.charAt(at - 2)) && Character.isDigit(text.charAt(at));
        return digits || text.startsWith("//", at);
    }

    private static boolean onlyLetters(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
            } else if (".:)".indexOf(c) < 0) {
                return false;
            }
        }
        return letters >= 3;
    }

    private static void add(List<Piece> pieces, Word word, String text, int from, int to) {
        Box box = word.box();
        double letter = box.width() / text.length();
        Box part = new Box(box.x() + from * letter, box.y(), (to - from) * letter, box.height());
        String printed = text.substring(from, to);
        pieces.add(new Piece(printed, Key.of(printed), part, word.confidence(), 0));
    }
}
