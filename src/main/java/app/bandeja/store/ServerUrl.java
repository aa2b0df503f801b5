package app.bandeja.store;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A PostgreSQL server, in Python's form or in JDBC's. */
final class ServerUrl {
    private static final String FORMS =
            "allowed is postgresql://user:password@host:port/database or jdbc:postgresql://host:port/database";

    private static final Pattern FORM = Pattern.compile("(?:postgresql|postgresql\\+psycopg2|jdbc:postgresql)://"
            + "(?:(?<user>[^:/?]*?)(?::(?<password>.*?))?@)?"
            + "(?<host>\\[[0-9a-fA-F:.]+]|[^:/?@\\[\\]\\s,]+)(?::(?<port>\\d{1,5}))?"
            + "/(?<database>[^/?]+)(?:\\?(?<options>.*))?");
    private static final Pattern LOCAL = Pattern.compile("jdbc:postgresql:(?<database>[^/?:]+)(?<options>\\?.*)?");

    /** Nothing that loads a class, reads a file of its choice for passwords, or sends statements at the start. */
    private static final Set<String> OPTIONS = Set.of(
            "sslmode",
            "sslrootcert",
            "sslcert",
            "sslkey",
            "connectTimeout",
            "socketTimeout",
            "loginTimeout",
            "tcpKeepAlive",
            "targetServerType",
            "ApplicationName");

    private ServerUrl() {}

    static DatabaseUrl read(String url) {
        Matcher local = LOCAL.matcher(url);
        String whole = local.matches()
                ? "jdbc:postgresql://localhost/" + local.group("database")
                        + Optional.ofNullable(local.group("options")).orElse("")
                : url;
        Matcher form = FORM.matcher(whole);
        if (!form.matches()) {
            return new DatabaseUrl.Unusable(FORMS);
        }
        try {
            return read(form);
        } catch (IllegalArgumentException e) {
            return new DatabaseUrl.Unusable(
                    "a percent sign in it must be followed by two hexadecimal digits; write %25 for itself");
        }
    }

    private static DatabaseUrl read(Matcher form) {
        Optional<UrlOptions> options =
                UrlOptions.read(Optional.ofNullable(form.group("options")).orElse(""), "&");
        if (options.isEmpty()) {
            return new DatabaseUrl.Unusable(FORMS + ", then options as ?name=value&name=value");
        }
        Optional<String> user = options.get().take("user").or(() -> Optional.ofNullable(form.group("user")));
        Optional<String> password =
                options.get().take("password").or(() -> Optional.ofNullable(form.group("password")));
        inTheDriversWords(options.get());
        if (!OPTIONS.containsAll(options.get().values().keySet())) {
            return new DatabaseUrl.Unusable("options allowed after a PostgreSQL address are user, password, "
                    + OPTIONS.stream().sorted().collect(Collectors.joining(", ")));
        }
        return new DatabaseUrl.Usable(new DatabaseOptions(
                address(form, options.get()),
                user.filter(text -> !text.isEmpty()).map(UrlOptions::decoded),
                password.map(UrlOptions::decoded)));
    }

    /** The client library of Python writes some names otherwise. */
    private static void inTheDriversWords(UrlOptions options) {
        options.take("connect_timeout").ifPresent(value -> options.values().put("connectTimeout", value));
        options.take("application_name").ifPresent(value -> options.values().put("ApplicationName", value));
    }

    private static String address(Matcher form, UrlOptions options) {
        String port = form.group("port") == null ? "" : ":" + form.group("port");
        String database = UrlOptions.encoded(UrlOptions.decoded(form.group("database")));
        String tail = options.values().entrySet().stream()
                .map(option -> option.getKey() + "=" + UrlOptions.encoded(UrlOptions.decoded(option.getValue())))
                .collect(Collectors.joining("&"));
        return "jdbc:postgresql://" + form.group("host") + port + "/" + database + (tail.isEmpty() ? "" : "?" + tail);
    }
}
