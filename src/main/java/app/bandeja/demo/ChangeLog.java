package app.bandeja.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Which file changed when, by position from 1. A file that changed again shows up once, at its latest position. */
final class ChangeLog {
    private final TreeMap<Long, Row> rows = new TreeMap<>();
    private final Map<String, Long> latest = new HashMap<>();
    private long last;

    /**
     * A change.
     *
     * @param fileId empty for a row about a shared drive itself
     * @param driveId empty in My Drive
     */
    record Row(String fileId, String driveId, Instant time) {}

    /** Rows of the feed, and where to go on. */
    record Page(List<Row> rows, long next, boolean isLast) {}

    void add(Row row) {
        last++;
        Long before = latest.put(row.fileId().isEmpty() ? "drive " + row.driveId() : row.fileId(), last);
        if (before != null) {
            rows.remove(before);
        }
        rows.put(last, row);
    }

    long last() {
        return last;
    }

    Page after(long position, int pageSize, Predicate<Row> wanted) {
        List<Row> found = new ArrayList<>();
        long next = position;
        for (Map.Entry<Long, Row> entry : rows.tailMap(position, false).entrySet()) {
            if (wanted.test(entry.getValue())) {
                if (found.size() == pageSize) {
                    return new Page(found, next, false);
                }
                found.add(entry.getValue());
            }
            next = entry.getKey();
        }
        return new Page(found, last, true);
    }
}
