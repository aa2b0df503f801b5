package app.bandeja.setup.doctor;

import java.util.Locale;

/** Everything that a check may find; each has its sentence, and those that are not well say what to do. */
public enum Sign {
    SETTINGS_READ(Level.OK),
    SETTINGS_WRONG(Level.WRONG),

    DATABASE_ANSWERS(Level.OK),
    DATABASE_NOT_MADE(Level.OK),
    /** Another process has the file: nothing is wrong, and nothing can be seen. */
    DATABASE_LOCKED(Level.WARNING),
    DATABASE_READ_ONLY(Level.WRONG),
    DATABASE_UNREACHABLE(Level.WRONG),
    DATABASE_REFUSED(Level.WRONG),
    DATABASE_NO_DATABASE(Level.WRONG),
    DATABASE_NO_RIGHT(Level.WRONG),
    DATABASE_TOO_MANY(Level.WRONG),
    DATABASE_DAMAGED(Level.WRONG),
    DATABASE_NOT_WRITABLE(Level.WRONG),
    DATABASE_OTHER(Level.WRONG),

    MIGRATIONS_DONE(Level.OK),
    MIGRATIONS_TO_COME(Level.OK),
    MIGRATIONS_OLDER(Level.WARNING),
    MIGRATIONS_NEWER(Level.WRONG),
    MIGRATIONS_UNLIKE(Level.WRONG),

    DRIVE_ANSWERS(Level.OK),
    DRIVE_NOT_USED(Level.DOES_NOT_APPLY),
    DRIVE_NO_ACCESS(Level.WRONG),
    DRIVE_NO_FOLDER(Level.WRONG),
    DRIVE_REFUSES(Level.WRONG),
    DRIVE_NOT_NOW(Level.WRONG),

    STATE_KNOWN(Level.OK),
    STATE_BLANK(Level.OK),
    STATE_NO_TIME(Level.WARNING),
    STATE_FILE_CLOSED(Level.WRONG),

    QUERY_ANSWERS(Level.OK),
    QUERY_TOKEN_REFUSED(Level.WARNING),

    OCR_WORKS(Level.OK),
    OCR_NO_MODEL(Level.WRONG),
    OCR_FAILS(Level.WRONG),

    DISK_HAS_ROOM(Level.OK),
    DISK_IS_LOW(Level.WARNING),
    DISK_IS_FULL(Level.WRONG),
    DISK_NOT_WRITABLE(Level.WRONG),

    KEYRING_ANSWERS(Level.OK),
    KEYRING_FILE(Level.OK),
    KEYRING_UNUSED(Level.OK),
    KEYRING_FILE_UNUSED(Level.OK),
    KEYRING_LOST(Level.WARNING),
    KEYRING_NOBODY(Level.DOES_NOT_APPLY),

    CLOCK_AGREES(Level.OK),
    CLOCK_IS_OFF(Level.WARNING),
    CLOCK_IS_WRONG(Level.WRONG),
    CLOCK_ALONE(Level.DOES_NOT_APPLY),
    CLOCK_NOT_TOLD(Level.NOT_LOOKED_AT),

    NOT_LOOKED_AT(Level.NOT_LOOKED_AT),
    TOO_SLOW(Level.WRONG),
    FAILED(Level.WRONG);

    private final Level level;

    Sign(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }

    /** The name in JSON and in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
