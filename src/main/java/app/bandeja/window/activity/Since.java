package app.bandeja.window.activity;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Of which time events are asked for. */
enum Since {
    EVER,
    TODAY,
    WEEK,
    MONTH,
    YEAR,
    /** Days that are chosen. */
    DAYS;

    /** The first day; the last one is today. Of chosen days the chooser knows. */
    Optional<LocalDate> first(LocalDate today) {
        return switch (this) {
            case EVER, DAYS -> Optional.empty();
            case TODAY -> Optional.of(today);
            case WEEK -> Optional.of(today.minusDays(6));
            case MONTH -> Optional.of(today.minusDays(29));
            case YEAR -> Optional.of(today.minusDays(364));
        };
    }

    String key() {
        return "activity.since." + name().toLowerCase(Locale.ROOT);
    }
}
