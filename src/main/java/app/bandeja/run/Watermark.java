package app.bandeja.run;

import app.bandeja.store.StateBook;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The visible watermark {@code last_sync_time}: a hint for people and for queries, never what a document depends on. */
public final class Watermark {
    private static final String KEY = "last_sync_time";

    private final StateBackend backend;
    private final StateBook book;
    private final ObjectMapper mapper = new ObjectMapper();

    public Watermark(StateBackend backend, StateBook book) {
        this.backend = backend;
        this.book = book;
    }

    /** Empty before the first run, after a reset, or where what is written there is not a time. */
    public Optional<Instant> read() {
        Optional<String> text = switch (backend) {
            case StateBackend.InDatabase _ -> book.get(KEY);
            case StateBackend.InFile(Path file) -> fromFile(file);
        };
        return text.flatMap(Watermark::instant);
    }

    /** From where on files count as modified since the last run; empty where there is no watermark: then all count. */
    Optional<Instant> less(Duration window) {
        return read().map(time -> time.minus(window));
    }

    private Optional<String> fromFile(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(
                            mapper.readTree(Files.readString(file)).path(KEY).asText())
                    : Optional.empty();
        } catch (JsonProcessingException | CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    void write(Instant time, Instant now) {
        switch (backend) {
            case StateBackend.InDatabase _ -> book.put(KEY, time.toString(), now);
            case StateBackend.InFile(Path file) -> toFile(file, time);
        }
    }

    private void toFile(Path file, Instant time) {
        ObjectNode json = mapper.createObjectNode().put(KEY, time.toString());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(part, json.toPrettyString());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets it: the next run has none. */
    public void forget() {
        switch (backend) {
            case StateBackend.InDatabase _ -> book.remove(KEY);
            case StateBackend.InFile(Path file) -> delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a run that counted this moves the watermark; never back with {@code MAX_OK_TIME}. */
    static Optional<Instant> advanced(AdvanceStrategy strategy, Optional<Instant> before, Instant start, Tally tally) {
        return switch (strategy) {
            case CURRENT_TIME -> Optional.of(start);
            case MAX_OK_TIME ->
                tally.maxOkModified()
                        .filter(latest -> before.isEmpty() || latest.isAfter(before.get()))
                        .or(() -> before);
        };
    }
}
