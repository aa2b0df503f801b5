package app.bandeja.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the terminal says, in Spanish or (for every other language) English. */
final class Texts {
    private final ResourceBundle bundle;
    private final Locale locale;

    Texts(Locale locale) {
        ResourceBundle.Control noDefaultLocale =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.bundle = ResourceBundle.getBundle("app.bandeja.cli.texts", locale, noDefaultLocale);
        this.locale = locale;
    }

    String of(NoWindow why) {
        return switch (why) {
            case NoWindow.NoDisplay _ -> get("nowindow.display");
            case NoWindow.LibrariesMissing(List<String> packages) ->
                get("nowindow.libraries", String.join(" ", packages));
            case NoWindow.Taken _ -> get("nowindow.taken");
            case NoWindow.Failed(String sentence) -> PlainText.of(sentence);
        };
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
