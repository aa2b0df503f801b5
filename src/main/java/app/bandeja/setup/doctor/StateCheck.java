package app.bandeja.setup.doctor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Whether the place of {@code last_sync_time} can be read, and holds a time. */
final class StateCheck {
    static final String KEY = "last_sync_time";

    private StateCheck() {}

    /** What stands there. */
    sealed interface Look {

        record Blank() implements Look {}

        record At(Instant time) implements Look {}

        record NoTime(String text) implements Look {}

        record Closed(Path file) implements Look {}

        default Optional<Instant> known() {
            return this instanceof At at ? Optional.of(at.time()) : Optional.empty();
        }
    }

    static Look read(Optional<String> text) {
        return text.map(StateCheck::timeOf).orElseGet(Look.Blank::new);
    }

    private static Look timeOf(String text) {
        try {
            return new Look.At(Instant.parse(text));
        } catch (DateTimeException e) {
            return new Look.NoTime(text);
        }
    }

    static Look look(Path file) {
        try {
            String text = Files.readString(file);
            return Files.isWritable(file)
                    ? timeOf(new ObjectMapper().readTree(text).path(KEY).asText())
                    : new Look.Closed(file);
        } catch (NoSuchFileException e) {
            return new Look.Blank();
        } catch (JsonProcessingException | CharacterCodingException e) {
            return new Look.NoTime(file.toString());
        } catch (IOException e) {
            return new Look.Closed(file);
        }
    }

    static Found judge(Look look) {
        return switch (look) {
            case Look.Blank() -> Found.of(Sign.STATE_BLANK);
            case Look.At(Instant time) -> Found.of(Sign.STATE_KNOWN, time.toString());
            case Look.NoTime(String text) -> Found.of(Sign.STATE_NO_TIME, text);
            case Look.Closed(Path file) -> Found.of(Sign.STATE_FILE_CLOSED, file.toString());
        };
    }
}
