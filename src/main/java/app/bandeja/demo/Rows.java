package app.bandeja.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Pages of a list that is short: its page tokens are positions. */
final class Rows {
    private static final String TOKEN = "~!!~row";

    private Rows() {}

    /** @param size rows of a page at most */
    static ObjectNode page(Call call, String kind, String name, List<ObjectNode> rows, int size) {
        int from = call.param("pageToken")
                .map(token -> position(token, rows.size()))
                .orElse(0);
        int to = Math.min(rows.size(), from + size);
        ObjectNode page = Shapes.page(kind, name, rows.subList(from, to));
        return to < rows.size() ? page.put("nextPageToken", TOKEN + to) : page;
    }

    private static int position(String token, int size) {
        String number = token.startsWith(TOKEN) ? token.substring(TOKEN.length()) : "";
        if (!number.matches("\\d{1,9}") || Integer.parseInt(number) > size) {
            throw Refusal.invalid("pageToken");
        }
        return Integer.parseInt(number);
    }
}
