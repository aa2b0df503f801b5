package app.bandeja.window;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a window can open, before any class of JavaFX is loaded: JavaFX itself only finds out by failing half
 * way.
 */
public final class WindowCheck {

    /** What JavaFX loads on Linux, and the Debian package that holds it. */
    private static final Map<String, String> PACKAGES = packages();

    private final Function<String, @Nullable String> properties;
    private final Function<String, @Nullable String> environment;
    private final Predicate<String> loads;

    /**
     * @param properties of the system
     * @param environment variables
     * @param loads whether a shared library of that name can be loaded
     */
    WindowCheck(
            Function<String, @Nullable String> properties,
            Function<String, @Nullable String> environment,
            Predicate<String> loads) {
        this.properties = properties;
        this.environment = environment;
        this.loads = loads;
    }

    /** Of this machine. */
    public static Readiness here() {
        return new WindowCheck(System::getProperty, System::getenv, SharedLibrary::loads).readiness();
    }

    Readiness readiness() {
        if ("headless".equals(lower(properties.apply("glass.platform"))) || !isLinux()) {
            return new Readiness.Ready();
        }
        if (!isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY")) {
            return new Readiness.NoDisplay();
        }
        List<String> missing = PACKAGES.entrySet().stream()
                .filter(library -> !loads.test(library.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return missing.isEmpty() ? new Readiness.Ready() : new Readiness.LibrariesMissing(missing);
    }

    private boolean isLinux() {
        return lower(properties.apply("os.name")).contains("linux");
    }

    private boolean isSet(String variable) {
        return !lower(environment.apply(variable)).isBlank();
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> packages() {
        Map<String, String> packages = new LinkedHashMap<>();
        packages.put("libgtk-3.so.0", "libgtk-3-0");
        packages.put("libXtst.so.6", "libxtst6");
        packages.put("libXxf86vm.so.1", "libxxf86vm1");
        packages.put("libGL.so.1", "libgl1");
        return packages;
    }
}
