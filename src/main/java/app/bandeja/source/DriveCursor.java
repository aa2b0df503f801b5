package app.bandeja.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where Drive is to be asked next. It holds the folders that are still to be walked, so that a walk survives a kill at
 * any point, and the feed's page token, taken before the walk began, so that nothing that happens during it is missed.
 *
 * @param feed the page token of the changes feed
 * @param drive the shared drive's id, or empty
 * @param page where the listing of the first folder goes on, or empty
 * @param tasks the folders to list before the feed is asked again, first one first
 * @param account whose feed it is; empty where there is no knowing. To another account the token means nothing
 */
record DriveCursor(
        String feed,
        String drive,
        String page,
        List<Task> tasks,
        @Nullable String account) {

    /**
     * A folder to list.
     *
     * @param way {@code +} it came into scope, {@code -} it left
     */
    record Task(Way way, String folder) {}

    enum Way {
        ENTER,
        LEAVE
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    DriveCursor {
        tasks = List.copyOf(tasks);
        account = Objects.requireNonNullElse(account, ""); // as older texts have none
    }

    /** Empty for a text that is not ours: then everything is listed anew, which is always right. */
    static Optional<DriveCursor> parse(String text) {
        try {
            return Optional.of(JSON.readValue(text, DriveCursor.class));
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** On the next page of the same folder. */
    DriveCursor onPage(String next) {
        return new DriveCursor(feed, drive, next, tasks, account);
    }

    /** After the first folder; what was found in it comes next, so that few folders wait at a time. */
    DriveCursor afterFirst() {
        return new DriveCursor(feed, drive, "", tasks.subList(1, tasks.size()), account);
    }

    /** The feed goes on there. */
    DriveCursor onFeed(String next) {
        return new DriveCursor(next, drive, page, tasks, account);
    }

    /** With more folders to list, behind the first, which may be half done. */
    DriveCursor with(List<Task> more) {
        LinkedHashSet<Task> all = new LinkedHashSet<>(tasks.stream().limit(1).toList());
        all.addAll(more);
        all.addAll(tasks);
        return new DriveCursor(feed, drive, page, new ArrayList<>(all), account);
    }
}
