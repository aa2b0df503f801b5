package app.bandeja.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** {@code files.list}: what a query finds, in order, page by page. */
final class Listing {
    private static final String ORDINARY = "kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)";
    private static final String TOKEN = "list-";

    private final DriveFiles files;

    Listing(DriveFiles files) {
        this.files = files;
    }

    JsonNode list(Call call) {
        List<DemoFile> found = found(call);
        int from = position(call.param("pageToken").orElse(TOKEN + 0));
        int to = Math.min(from + call.pageSize(), found.size());
        List<ObjectNode> rows = found.subList(Math.min(from, to), to).stream()
                .map(file -> Shapes.file(file, files.isBinned(file)))
                .toList();
        ObjectNode page = Shapes.page("drive#fileList", "files", rows).put("incompleteSearch", false);
        if (to < found.size()) {
            page.put("nextPageToken", TOKEN + to);
        }
        return FieldMask.of(call, ORDINARY).cut(page);
    }

    private List<DemoFile> found(Call call) {
        Query query = call.param("q").map(QueryParser::parse).orElse(Query.everything());
        return files.all().stream()
                .filter(file -> query.matches(file, files))
                .sorted(order(call.param("orderBy").orElse("")))
                .toList();
    }

    private static Comparator<DemoFile> order(String orderBy) {
        Comparator<DemoFile> order = Comparator.comparingInt(file -> 0);
        for (String key : orderBy.split(",", -1)) {
            if (!key.isBlank()) {
                order = order.thenComparing(byKey(key.strip()));
            }
        }
        return order.thenComparingLong(DemoFile::seq);
    }

    private static Comparator<DemoFile> byKey(String key) {
        String[] words = key.split("\\s+", -1);
        Comparator<DemoFile> order = switch (words[0]) {
            case "name", "name_natural" ->
                Comparator.comparing((DemoFile file) -> file.name().toLowerCase(Locale.ROOT));
            case "modifiedTime" -> Comparator.comparing(DemoFile::modified);
            case "createdTime" -> Comparator.comparing(DemoFile::created);
            case "folder" -> Comparator.comparingInt((DemoFile file) -> file.isFolder() ? 0 : 1);
            default -> throw Refusal.invalid("orderBy");
        };
        return words.length > 1 && words[1].equals("desc") ? order.reversed() : order;
    }

    private static int position(String token) {
        try {
            return Integer.parseUnsignedInt(token.startsWith(TOKEN) ? token.substring(TOKEN.length()) : "?");
        } catch (NumberFormatException e) {
            throw Refusal.invalid("pageToken");
        }
    }
}
