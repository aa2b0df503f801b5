package app.bandeja.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a {@code q}: with or without spaces around it. */
record QueryToken(Kind kind, String text) {
    private static final Pattern PIECE = Pattern.compile(
            "\\s*(?:(?<word>[A-Za-z]+(?:\\.[A-Za-z]+)?)|(?<operator><=|>=|!=|=|<|>|\\(|\\)|\\{|\\})"
                    + "|'(?<literal>(?:[^'\\\\]|\\\\.)*+)'|\"(?<double>(?:[^\"\\\\]|\\\\.)*+)\")\\s*",
            Pattern.DOTALL);

    enum Kind {
        WORD,
        OPERATOR,
        LITERAL
    }

    static List<QueryToken> of(String q) {
        List<QueryToken> tokens = new ArrayList<>();
        Matcher piece = PIECE.matcher(q);
        int at = 0;
        while (at < q.length()) {
            if (!piece.find(at) || piece.start() != at) {
                throw Refusal.invalid("q");
            }
            tokens.add(of(piece));
            at = piece.end();
        }
        return tokens;
    }

    private static QueryToken of(Matcher piece) {
        if (piece.group("word") != null) {
            return new QueryToken(Kind.WORD, piece.group("word"));
        }
        if (piece.group("operator") != null) {
            return new QueryToken(Kind.OPERATOR, piece.group("operator"));
        }
        String literal = piece.group("literal") == null ? piece.group("double") : piece.group("literal");
        return new QueryToken(Kind.LITERAL, literal.replaceAll("(?s)\\\\(.)", "$1"));
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isOperator(String operator) {
        return kind == Kind.OPERATOR && text.equals(operator);
    }

    /** The text of a literal; anything else stands in the wrong place. */
    String literal() {
        if (kind != Kind.LITERAL) {
            throw Refusal.invalid("q");
        }
        return text;
    }
}
