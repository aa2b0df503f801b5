package app.bandeja.invoice;

import java.util.Locale;
import java.util.Optional;

/**
 * What became of checking the signature over exact data: whether anything was changed since it was signed. Whether the
 * signer is to be trusted is another question, and is not asked.
 */
public enum Signature {
    /** As it was signed. */
    INTACT,
    /** As it was signed, by an algorithm that is not held to be safe any more (SHA-1). */
    INTACT_WEAK,
    /** Changed since, or signed without covering the invoice. */
    BROKEN,
    /** Signed in a way that is not checked here. */
    UNCHECKED,
    /** Not signed. */
    ABSENT;

    /** The name in database and field values. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code intact}, {@code broken} or {@code absent}; empty where it was not checked. */
    public Optional<String> verdict() {
        return switch (this) {
            case INTACT, INTACT_WEAK -> Optional.of("intact");
            case BROKEN -> Optional.of("broken");
            case ABSENT -> Optional.of("absent");
            case UNCHECKED -> Optional.empty();
        };
    }

    /** The signature of that code. */
    public static Optional<Signature> of(String code) {
        for (Signature signature : values()) {
            if (signature.code().equals(code)) {
                return Optional.of(signature);
            }
        }
        return Optional.empty();
    }
}
