package app.bandeja.settings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address as a person may see it: it tells which one is meant, and no user, password or token of it. */
final class Masked {
    private static final String HIDDEN = "***";

    /** An option that bears a secret; after it nothing is shown, because a secret may hold any separator. */
    private static final Pattern SECRET_OPTION =
            Pattern.compile("([?;&](?:user|[^=?;&]*(?:pass|pwd|secret|token|key))[^=?;&]*=).*", flags());

    /** Up to the last @: a password may hold one, and slashes too. */
    private static final Pattern USER_AT = Pattern.compile("^([a-z0-9+.:-]*?(?://|:(?=[^/:@]+:))|).*@", flags());

    /** Somebody forgot what follows the password: {@code //user:password}, which is no host and port. */
    private static final Pattern COLON_NO_PORT = Pattern.compile("(//[^/?;:]*:)(?!\\d{1,5}(?:[/?;]|$))[^?;]*", flags());

    private Masked() {}

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }

    static String address(String typed) {
        String shown = SECRET_OPTION.matcher(typed).replaceFirst("$1" + HIDDEN);
        Matcher user = USER_AT.matcher(shown);
        return user.find()
                ? user.replaceFirst("$1" + HIDDEN + "@")
                : COLON_NO_PORT.matcher(shown).replaceFirst("$1" + HIDDEN);
    }
}
