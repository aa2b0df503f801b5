package app.bandeja.window.outside;

import java.util.Optional;

/** What a person arranged on a screen, kept from one start to the next. Called off the FX thread only. */
public interface Preferences {

    Optional<String> get(String key);

    /** Keeps it; where that cannot be written it holds until the program ends. */
    void put(String key, String value);
}
