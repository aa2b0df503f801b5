package app.bandeja.demo;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads a {@code q} of {@code files.list}. As Google documents it, {@code and} and {@code or} bind alike, from left to
 * right, unless brackets say otherwise.
 */
final class QueryParser {
    private final Deque<QueryToken> left;

    private QueryParser(String q) {
        this.left = new ArrayDeque<>(QueryToken.of(q));
    }

    static Query parse(String q) {
        QueryParser parser = new QueryParser(q);
        Query query = parser.chain();
        if (!parser.left.isEmpty()) {
            throw Refusal.invalid("q");
        }
        return query;
    }

    private Query chain() {
        Query query = single();
        while (isNextWord("and") || isNextWord("or")) {
            boolean and = take().isWord("and");
            Query next = single();
            query = and ? query.and(next) : query.or(next);
        }
        return query;
    }

    private boolean isNextWord(String word) {
        return !left.isEmpty() && left.element().isWord(word);
    }

    private Query single() {
        if (isNextWord("not")) {
            take();
            return single().negated();
        }
        QueryToken first = take();
        if (first.isOperator("(")) {
            Query inner = chain();
            if (!take().isOperator(")")) {
                throw Refusal.invalid("q");
            }
            return inner;
        }
        return first.kind() == QueryToken.Kind.LITERAL ? in(first.text()) : QueryTerm.of(first, take(), take());
    }

    private Query in(String folder) {
        if (!take().isWord("in") || !take().isWord("parents")) {
            throw Refusal.invalid("q");
        }
        return (file, all) -> file.parent().equals(all.get(folder).id());
    }

    private QueryToken take() {
        if (left.isEmpty()) {
            throw Refusal.invalid("q");
        }
        return left.remove();
    }
}
