package app.bandeja.store;

import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values in the form that both databases keep without loss or refusal, and codes back into words. */
final class Stored {
    private static final int SCALE = 8;
    private static final int WHOLE_DIGITS = 30;
    private static final int KEY_LENGTH = 100;

    private Stored() {}

    /** PostgreSQL refuses the character zero, which a broken PDF may well give. */
    static String text(String text) {
        return text.replace('\u0000', '\uFFFD');
    }

    /** Both databases keep microseconds; comparing finer ones would see changes where there are none. */
    static Instant time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** Null where an amount is beyond the column; what was read stands exactly in field_values anyway. */
    static @Nullable BigDecimal amount(@Nullable BigDecimal amount) {
        if (amount == null || (long) amount.precision() - amount.scale() > WHOLE_DIGITS) {
            return null;
        }
        BigDecimal rounded = amount.setScale(SCALE, RoundingMode.HALF_UP);
        return rounded.precision() - rounded.scale() > WHOLE_DIGITS ? null : rounded;
    }

    /** An amount with two decimals, or as many as it needs. */
    static BigDecimal printed(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.setScale(Math.max(2, plain.scale()), RoundingMode.UNNECESSARY);
    }

    /** The text, or its beginning and a digest where it is too long for an index. */
    static String key(String text) {
        return key(text, KEY_LENGTH);
    }

    static String key(String text, int length) {
        String clean = text(text);
        return clean.length() <= length ? clean : clean.substring(0, length - 65) + "#" + digest(clean);
    }

    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static State state(String code) {
        return State.valueOf(name(code));
    }

    static Fault fault(String code) {
        return Fault.valueOf(name(code));
    }

    static Reason reason(String code) {
        return Reason.valueOf(name(code));
    }

    static Sameness sameness(String code) {
        return Sameness.valueOf(name(code));
    }

    static Reader reader(String code) {
        return Reader.valueOf(name(code));
    }

    private static String name(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
