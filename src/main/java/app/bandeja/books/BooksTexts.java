package app.bandeja.books;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** What an export says, in Spanish (where a language of Spain is spoken) or English. */
final class BooksTexts {
    private static final Set<String> OF_SPAIN = Set.of("es", "ca", "gl", "eu");

    private final ResourceBundle bundle;
    private final Locale locale;

    BooksTexts(Locale locale) {
        ResourceBundle.Control noDefaultLocale =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        Locale language = Locale.of(OF_SPAIN.contains(locale.getLanguage()) ? "es" : "en");
        this.bundle = ResourceBundle.getBundle("app.bandeja.books.books", language, noDefaultLocale);
        this.locale = locale;
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
