package app.bandeja.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Reads a {@code q} of {@code files.list}. As Google documents it, {@code and} and {@code or} bind alike, from left to
 * right, unless brackets say otherwise.
 */
final class QueryParser {
    private static final Set<String> FLAGS = Set.of("trashed", "starred", "sharedWithMe");

    /** Deeper than anyone writes, and far from the end of the stack. */
    private static final int DEEPEST = 200;

    private final Deque<QueryToken> left;
    private int depth;

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
        depth++;
        if (depth > DEEPEST) {
            throw Refusal.invalid("q");
        }
        Query query = deeper();
        depth--;
        return query;
    }

    private Query deeper() {
        if (isNextWord("not")) {
            take();
            return single().negated();
        }
        QueryToken first = take();
        if (first.isOperator("(")) {
            Query inner = chain();
            takeOperator(")");
            return inner;
        }
        if (first.kind() == QueryToken.Kind.LITERAL) {
            takeWord("in");
            return Membership.in(first.text(), take());
        }
        return ofField(first);
    }

    private Query ofField(QueryToken field) {
        if (isNextWord("has")) {
            take();
            return has(field);
        }
        if (isNextWord("in")) {
            take();
            return Membership.in(take().literal(), field);
        }
        boolean isBare = left.isEmpty() || left.element().kind() != QueryToken.Kind.OPERATOR || isClosing();
        if (FLAGS.contains(field.text()) && isBare) {
            return QueryTerm.flag(field.text());
        }
        return QueryTerm.of(field, take(), take());
    }

    private boolean isClosing() {
        return left.element().isOperator(")");
    }

    /** {@code properties has { key='x' and value='y' }}. */
    private Query has(QueryToken field) {
        if (!field.isWord("properties") && !field.isWord("appProperties")) {
            throw Refusal.invalid("q");
        }
        takeOperator("{");
        takeWord("key");
        takeOperator("=");
        String key = take().literal();
        takeWord("and");
        takeWord("value");
        takeOperator("=");
        String value = take().literal();
        takeOperator("}");
        String name = field.text();
        return Query.of(
                name,
                (file, all) ->
                        !value.isEmpty() && file.details().text(name, key).equals(value));
    }

    private void takeWord(String word) {
        if (!take().isWord(word)) {
            throw Refusal.invalid("q");
        }
    }

    private void takeOperator(String operator) {
        if (!take().isOperator(operator)) {
            throw Refusal.invalid("q");
        }
    }

    private QueryToken take() {
        if (left.isEmpty()) {
            throw Refusal.invalid("q");
        }
        return left.remove();
    }
}
