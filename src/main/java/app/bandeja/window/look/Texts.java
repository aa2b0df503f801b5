package app.bandeja.window.look;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The window's texts in one language: Spanish where a language of Spain is spoken, else English. */
public final class Texts {

    private static final String BUNDLE = "app.bandeja.window.texts";
    private static final Set<String> OF_SPAIN = Set.of("es", "ca", "gl", "eu");

    private final ResourceBundle bundle;
    private final Locale language;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale language, Locale locale) {
        this.bundle = bundle;
        this.language = language;
        this.locale = locale;
    }

    public static Texts of(Locale locale) {
        Locale language = Locale.of(OF_SPAIN.contains(locale.getLanguage()) ? "es" : "en");
        // Without fallback: the language must never depend on the machine.
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Texts(ResourceBundle.getBundle(BUNDLE, language, exact), language, locale);
    }

    /** The text of that key. */
    public String get(String key) {
        return bundle.getString(key);
    }

    /** The text of that key, its place-holders filled; numbers in the locale's form. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The language that the texts are in. */
    public Locale language() {
        return language;
    }

    /** For FXML. */
    public ResourceBundle bundle() {
        return bundle;
    }
}
