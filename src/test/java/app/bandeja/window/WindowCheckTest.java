package app.bandeja.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WindowCheckTest {

    private static final Set<String> ALL = Set.of("libgtk-3.so.0", "libXtst.so.6", "libXxf86vm.so.1", "libGL.so.1");
    private static final Map<String, String> LINUX = Map.of("os.name", "Linux");
    private static final Map<String, String> SCREEN = Map.of("DISPLAY", ":0");

    @Test
    void aLinuxWithDisplayAndLibrariesIsReady() {
        assertEquals(new Readiness.Ready(), check(LINUX, SCREEN, ALL));
        assertEquals(new Readiness.Ready(), check(LINUX, Map.of("WAYLAND_DISPLAY", "wayland-0"), ALL));
    }

    private static Readiness check(
            Map<String, String> properties, Map<String, String> environment, Set<String> libraries) {
        return new WindowCheck(properties::get, environment::get, libraries::contains).readiness();
    }

    @Test
    void withoutDisplayThereIsNone() {
        assertEquals(new Readiness.NoDisplay(), check(LINUX, Map.of(), ALL));
        assertEquals(new Readiness.NoDisplay(), check(LINUX, Map.of("DISPLAY", ""), ALL));
    }

    @Test
    void missingLibrariesAreNamedByTheirPackages() {
        assertEquals(
                new Readiness.LibrariesMissing(List.of("libgtk-3-0", "libxxf86vm1")),
                check(LINUX, SCREEN, Set.of("libXtst.so.6", "libGL.so.1")));
    }

    @Test
    void otherSystemsBringWhatAWindowNeeds() {
        assertEquals(new Readiness.Ready(), check(Map.of("os.name", "Windows 11"), Map.of(), Set.of()));
        assertEquals(new Readiness.Ready(), check(Map.of("os.name", "Mac OS X"), Map.of(), Set.of()));
    }

    @Test
    void headlessNeedsNothing() {
        assertEquals(
                new Readiness.Ready(),
                check(Map.of("os.name", "Linux", "glass.platform", "Headless"), Map.of(), Set.of()));
    }

    @Test
    void aLibraryThatIsNowhereDoesNotLoad() {
        assertFalse(SharedLibrary.loads("libbandeja-that-nobody-has.so.1"));
    }
}
