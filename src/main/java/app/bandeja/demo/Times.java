package app.bandeja.demo;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Times as clients write them: RFC 3339; without a zone they are UTC, without a time of day they are midnight. */
final class Times {

    private Times() {}

    /** @param what the parameter or field that is refused where this is no time */
    static Instant parse(String text, String what) {
        try {
            if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            return text.matches(".*(?:[Zz]|[+-]\\d\\d:\\d\\d)$")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw Refusal.invalid(what);
        }
    }
}
