package app.bandeja.demo;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** {@code orderBy}: keys that are separated by commas, each with {@code desc} where it goes down. */
record Order(Comparator<DemoFile> comparator) implements Comparator<DemoFile> {
    private static final Pattern DIGITS = Pattern.compile("0*(\\d+)");

    static Order of(String orderBy, Query query) {
        if (!orderBy.isBlank() && query.fields().contains("fullText")) {
            throw Refusal.badRequest("Sorting is not supported for queries with fullText terms."
                            + " Results are always in descending relevance order.")
                    .at("parameter", "orderBy");
        }
        Comparator<DemoFile> order = Comparator.comparingInt(file -> 0);
        for (String key : orderBy.isBlank() ? new String[0] : orderBy.split(",", -1)) {
            order = order.thenComparing(byKey(key.strip().split("\\s+", -1)));
        }
        return new Order(order.thenComparingLong(DemoFile::seq));
    }

    private static Comparator<DemoFile> byKey(String[] words) {
        Comparator<DemoFile> order = rising(words[0]);
        if (words.length == 1 || (words.length == 2 && words[1].equalsIgnoreCase("asc"))) {
            return order;
        }
        if (words.length == 2 && words[1].equalsIgnoreCase("desc")) {
            return order.reversed();
        }
        throw Refusal.invalid("orderBy");
    }

    private static Comparator<DemoFile> rising(String key) {
        return switch (key) {
            case "name" -> text(file -> file.name().toLowerCase(Locale.ROOT));
            case "name_natural" -> text(file -> natural(file.name()));
            case "modifiedTime", "modifiedByMeTime", "recency" -> Comparator.comparing(DemoFile::modified);
            case "createdTime" -> Comparator.comparing(DemoFile::created);
            case "viewedByMeTime", "sharedWithMeTime" ->
                text(file -> file.details().text(key));
            case "quotaBytesUsed" ->
                Comparator.comparingInt(file -> file.hasBytes() ? file.content().size() : 0);
            case "folder" -> Comparator.comparingInt(file -> file.isFolder() ? 0 : 1);
            case "starred" -> Comparator.comparingInt(file -> file.details().flag("starred") ? 0 : 1);
            default -> throw Refusal.invalid("orderBy");
        };
    }

    private static Comparator<DemoFile> text(Function<DemoFile, String> text) {
        return Comparator.comparing(text);
    }

    /** Each number behind the count of its digits, so that 2 comes before 12. */
    private static String natural(String name) {
        return DIGITS.matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(number ->
                        String.format(Locale.ROOT, "%04d", number.group(1).length()) + number.group(1));
    }

    @Override
    public int compare(DemoFile one, DemoFile other) {
        return comparator.compare(one, other);
    }
}
