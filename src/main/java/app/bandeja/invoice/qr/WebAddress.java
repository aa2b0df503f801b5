package app.bandeja.invoice.qr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An https address in its plainest form: a host, a path of letters, parameters. One with a port, a user, a fragment or an
 * escape outside of its values is none.
 *
 * @param host in lower case
 */
record WebAddress(String host, String path, List<Parameter> parameters) {
    private static final Pattern PLAIN = Pattern.compile(
            "(?i:https)://([A-Za-z0-9.-]{1,100})(/[A-Za-z0-9/_-]{0,100})\\?([A-Za-z0-9=&%+/_.~!*'(),:;@$-]{1,1900})");
    private static final Pattern PAIR = Pattern.compile("([A-Za-z]{1,20})=([^=&]*=*)");

    WebAddress {
        parameters = List.copyOf(parameters);
    }

    static Optional<WebAddress> parse(String text) {
        Matcher plain = PLAIN.matcher(text);
        if (!plain.matches()) {
            return Optional.empty();
        }
        List<Parameter> parameters = new ArrayList<>();
        for (String pair : plain.group(3).split("&", -1)) {
            Matcher named = PAIR.matcher(pair);
            if (!named.matches()) {
                return Optional.empty();
            }
            parameters.add(new Parameter(named.group(1), named.group(2)));
        }
        return Optional.of(new WebAddress(plain.group(1).toLowerCase(Locale.ROOT), plain.group(2), parameters));
    }

    /** Whether these are all parameters, each once, in this order. */
    boolean hasExactly(String... names) {
        return parameters.stream().map(Parameter::name).toList().equals(List.of(names));
    }

    /** Host and path as one, for comparing with what an authority prescribes. */
    String base() {
        return host + path;
    }

    /** The parameter of that name, unescaped; empty also if it cannot be unescaped. */
    Optional<String> text(String name) {
        return named(name).flatMap(Parameter::text);
    }

    /** The parameter of that name, which is base 64. */
    Optional<String> base64(String name) {
        return named(name).flatMap(Parameter::base64);
    }

    private Optional<Parameter> named(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }
}
