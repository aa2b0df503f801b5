package app.bandeja.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which file changed when, by position from 1. A file that changed again shows up once, at its latest position. */
final class ChangeLog {
    private final Map<String, Long> latest = new LinkedHashMap<>();
    private long last;

    /** Rows of the feed, and where to go on; an empty file id is a row about a drive. */
    record Page(List<String> fileIds, long next, boolean isLast) {}

    void add(String fileId) {
        last++;
        latest.remove(fileId); // so that the map stays in the order of positions
        latest.put(fileId, last);
    }

    long last() {
        return last;
    }

    Page after(long position, int pageSize) {
        List<String> ids = new ArrayList<>();
        long next = position;
        for (Map.Entry<String, Long> entry : latest.entrySet()) {
            if (entry.getValue() > position) {
                if (ids.size() == pageSize) {
                    return new Page(ids, next, false);
                }
                ids.add(entry.getKey());
                next = entry.getValue();
            }
        }
        return new Page(ids, last, true);
    }
}
