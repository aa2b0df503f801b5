package app.bandeja.setup;

import app.bandeja.source.signin.ClientFile;
import app.bandeja.source.signin.Keeping;
import app.bandeja.source.signin.Outcome;
import app.bandeja.source.signin.ReceiverPages;
import app.bandeja.store.DatabaseUnavailableException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** What setting up says, in Spanish or (for every other language) English. */
final class SetupTexts {
    private final ResourceBundle bundle;
    private final Locale locale;

    SetupTexts(Locale locale) {
        ResourceBundle.Control noDefaultLocale =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.bundle = ResourceBundle.getBundle("app.bandeja.setup.setup", locale, noDefaultLocale);
        this.locale = locale;
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    Set<String> keys() {
        return bundle.keySet();
    }

    String of(ClientFile.Flaw flaw) {
        return get("client." + key(flaw));
    }

    String of(Outcome.Failed failed) {
        String words = get("failure." + key(failed.failure()));
        return failed.detail().isEmpty() ? words : get("failure.google_says", words, failed.detail());
    }

    String of(Keeping keeping) {
        return switch (keeping) {
            case Keeping.InKeyring _ -> get("kept.keyring");
            case Keeping.InEncryptedFile(var file) -> get("kept.file", file);
        };
    }

    String of(DatabaseUnavailableException.Why why) {
        return get("database." + key(why));
    }

    ReceiverPages pages() {
        return new ReceiverPages(
                bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale(),
                get("page.title"),
                get("page.allowed"),
                get("page.denied"),
                get("page.not_ours"));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
