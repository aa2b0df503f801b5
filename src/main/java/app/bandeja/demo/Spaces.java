package app.bandeja.demo;

import java.util.List;
import java.util.Set;

/** The spaces that a list is asked of: the Drive that a person sees, and the data that an app keeps for itself. */
record Spaces(List<String> names) {
    private static final String DRIVE = "drive";
    private static final String APP_DATA = "appDataFolder";
    private static final Set<String> KNOWN = Set.of(DRIVE, APP_DATA, "photos");

    static Spaces of(Call call) {
        List<String> names = List.of(call.param("spaces").orElse(DRIVE).split("\\s*,\\s*", -1));
        if (!KNOWN.containsAll(names)) {
            throw Refusal.invalid("spaces");
        }
        return new Spaces(names);
    }

    boolean have(boolean isAppData) {
        return names.contains(isAppData ? APP_DATA : DRIVE);
    }
}
