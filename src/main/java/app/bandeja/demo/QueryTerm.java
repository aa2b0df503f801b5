package app.bandeja.demo;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** One condition of a {@code q}: field, operator, value. */
final class QueryTerm {

    private static final Set<String> VISIBILITIES =
            Set.of("anyoneCanFind", "anyoneWithLink", "domainCanFind", "domainWithLink", "limited");

    private QueryTerm() {}

    static Query of(QueryToken field, QueryToken operator, QueryToken value) {
        String name = field.text();
        return Query.of(
                name,
                switch (name) {
                    case "name" -> onFile(name(operator, value.literal()));
                    case "fullText" -> onFile(fullText(operator, value.literal()));
                    case "mimeType" -> onFile(text(DemoFile::mime, operator, value.literal()));
                    case "modifiedTime" ->
                        onFile(time(file -> Optional.of(file.modified()), operator, value.literal()));
                    case "createdTime" -> onFile(time(file -> Optional.of(file.created()), operator, value.literal()));
                    case "viewedByMeTime" -> onFile(time(QueryTerm::viewed, operator, value.literal()));
                    case "sharedWithMeTime" -> onFile(time(file -> Optional.empty(), operator, value.literal()));
                    case "trashed", "starred", "sharedWithMe" -> flag(name, operator, value);
                    case "shortcutDetails.targetId" ->
                        onFile(text(
                                file -> file.details().text("shortcutDetails", "targetId"), operator, value.literal()));
                    case "visibility" -> visibility(operator, value.literal());
                    default -> throw Refusal.invalid("q");
                });
    }

    private static Query.Test visibility(QueryToken operator, String value) {
        if (!VISIBILITIES.contains(value)) {
            throw Refusal.invalid("q");
        }
        return switch (operator.text()) {
            case "=" -> (file, all) -> Sharing.visibility(file, all).equals(value);
            case "!=" -> (file, all) -> !Sharing.visibility(file, all).equals(value);
            default -> throw Refusal.invalid("q");
        };
    }

    private static Query.Test onFile(Predicate<DemoFile> condition) {
        return (file, all) -> condition.test(file);
    }

    private static Optional<Instant> viewed(DemoFile file) {
        String time = file.details().text("viewedByMeTime");
        return time.isEmpty() ? Optional.empty() : Optional.of(Times.parse(time, "viewedByMeTime"));
    }

    private static Predicate<DemoFile> name(QueryToken operator, String value) {
        if (operator.isWord("contains")) {
            return file -> Words.beginsSomewhere(file.name(), value);
        }
        return text(DemoFile::name, operator, value);
    }

    private static Predicate<DemoFile> fullText(QueryToken operator, String value) {
        if (!operator.isWord("contains")) {
            throw Refusal.invalid("q");
        }
        return file -> Words.contains(searched(file), value);
    }

    /** Name, description, text that the client gave for searching, and the bytes of what is text. */
    private static String searched(DemoFile file) {
        String inside = file.mime().startsWith("text/") || file.isNative()
                ? file.content().text()
                : "";
        return String.join(
                "\n",
                file.name(),
                file.details().text("description"),
                file.details().text("indexableText"),
                inside);
    }

    private static Predicate<DemoFile> text(Function<DemoFile, String> field, QueryToken operator, String value) {
        return switch (operator.text()) {
            case "=" -> file -> field.apply(file).equals(value);
            case "!=" -> file -> !field.apply(file).equals(value);
            case "contains" -> file -> lower(field.apply(file)).contains(lower(value));
            default -> throw Refusal.invalid("q");
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Predicate<DemoFile> time(
            Function<DemoFile, Optional<Instant>> field, QueryToken operator, String value) {
        Instant time = Times.parse(value, "q");
        Predicate<Instant> compared = switch (operator.text()) {
            case "=" -> time::equals;
            case "!=" -> at -> !at.equals(time);
            case ">" -> at -> at.isAfter(time);
            case ">=" -> at -> !at.isBefore(time);
            case "<" -> at -> at.isBefore(time);
            case "<=" -> at -> !at.isAfter(time);
            default -> throw Refusal.invalid("q");
        };
        return file -> field.apply(file).filter(compared).isPresent();
    }

    /** A flag without an operator: {@code sharedWithMe and …}. */
    static Query flag(String name) {
        return Query.of(
                name,
                switch (name) {
                    case "trashed" -> (file, all) -> all.isBinned(file);
                    case "starred" -> (file, all) -> file.details().flag("starred");
                    // nobody but the owner is there to share anything
                    default -> (file, all) -> false;
                });
    }

    private static Query.Test flag(String name, QueryToken operator, QueryToken value) {
        if (!value.isWord("true") && !value.isWord("false")) {
            throw Refusal.invalid("q");
        }
        Query set = flag(name);
        Query equal = value.isWord("true") ? set : set.negated();
        return switch (operator.text()) {
            case "=" -> equal.test();
            case "!=" -> equal.negated().test();
            default -> throw Refusal.invalid("q");
        };
    }
}
