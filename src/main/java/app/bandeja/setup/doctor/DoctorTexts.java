package app.bandeja.setup.doctor;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** What the doctor says, in Spanish or (for every other language) English. */
final class DoctorTexts {
    private final ResourceBundle bundle;
    private final Locale locale;

    DoctorTexts(Locale locale) {
        ResourceBundle.Control noDefaultLocale =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.bundle = ResourceBundle.getBundle("app.bandeja.setup.doctor", locale, noDefaultLocale);
        this.locale = locale;
    }

    Diagnosis of(Check check, Found found) {
        return new Diagnosis(check, title(check), found.sign(), words(found), remedy(found));
    }

    private String title(Check check) {
        return bundle.getString("check." + check.code());
    }

    private String words(Found found) {
        return get(
                found.sign().code(),
                found.arguments().stream().map(this::inWords).toArray());
    }

    private String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    private Object inWords(Object argument) {
        return argument instanceof Check check ? title(check) : argument;
    }

    private Optional<String> remedy(Found found) {
        String key = found.sign().code() + ".do";
        return bundle.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }
}
