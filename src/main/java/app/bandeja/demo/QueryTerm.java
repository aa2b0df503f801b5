package app.bandeja.demo;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Function;

/** One condition of a {@code q}: field, operator, value. */
final class QueryTerm {

    private QueryTerm() {}

    static Query of(QueryToken field, QueryToken operator, QueryToken value) {
        return switch (field.text()) {
            case "name" -> text(DemoFile::name, operator, literal(value));
            case "mimeType" -> text(DemoFile::mime, operator, literal(value));
            case "modifiedTime" -> time(DemoFile::modified, operator, literal(value));
            case "createdTime" -> time(DemoFile::created, operator, literal(value));
            case "trashed" -> trashed(operator, value);
            default -> throw Refusal.invalid("q");
        };
    }

    private static String literal(QueryToken value) {
        if (value.kind() != QueryToken.Kind.LITERAL) {
            throw Refusal.invalid("q");
        }
        return value.text();
    }

    private static Query text(Function<DemoFile, String> field, QueryToken operator, String value) {
        return switch (operator.text()) {
            case "=" -> (file, all) -> field.apply(file).equals(value);
            case "!=" -> (file, all) -> !field.apply(file).equals(value);
            case "contains" -> (file, all) -> lower(field.apply(file)).contains(lower(value));
            default -> throw Refusal.invalid("q");
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Query time(Function<DemoFile, Instant> field, QueryToken operator, String value) {
        Instant time = instant(value);
        return switch (operator.text()) {
            case "=" -> (file, all) -> field.apply(file).equals(time);
            case "!=" -> (file, all) -> !field.apply(file).equals(time);
            case ">" -> (file, all) -> field.apply(file).isAfter(time);
            case ">=" -> (file, all) -> !field.apply(file).isBefore(time);
            case "<" -> (file, all) -> field.apply(file).isBefore(time);
            case "<=" -> (file, all) -> !field.apply(file).isAfter(time);
            default -> throw Refusal.invalid("q");
        };
    }

    /** RFC 3339; without a zone it is UTC. */
    private static Instant instant(String text) {
        try {
            return text.matches(".*(?:Z|[+-]\\d\\d:\\d\\d)$")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw Refusal.invalid("q");
        }
    }

    private static Query trashed(QueryToken operator, QueryToken value) {
        if (!value.isWord("true") && !value.isWord("false")) {
            throw Refusal.invalid("q");
        }
        Query equal = (file, all) -> all.isBinned(file) == value.isWord("true");
        return switch (operator.text()) {
            case "=" -> equal;
            case "!=" -> equal.negated();
            default -> throw Refusal.invalid("q");
        };
    }
}
