package app.bandeja.settings;

import java.nio.file.Path;

/**
 * What is logged and where.
 *
 * @param level in Logback's terms: TRACE, DEBUG, INFO, WARN, ERROR
 * @param file the log file
 */
public record LogOptions(String level, Path file, Form form) {

    /** How a line of the log is written. */
    public enum Form {
        JSON,
        TEXT
    }
}
