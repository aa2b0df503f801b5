package app.bandeja.invoice;

import java.util.Locale;
import java.util.Optional;

/** Who read a value. */
public enum Reader {
    XML,
    QR,
    TEXT,
    OCR,
    /** Not read: a person set it. */
    PERSON;

    /** The name in settings and JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reader of that code, whatever its case. */
    public static Optional<Reader> of(String code) {
        for (Reader reader : values()) {
            if (reader.name().equalsIgnoreCase(code.strip())) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }
}
