package app.bandeja.window;

import java.util.List;

/** Whether a window can open on this machine. */
public sealed interface Readiness {

    record Ready() implements Readiness {}

    /** There is no screen to draw on. */
    record NoDisplay() implements Readiness {}

    /**
     * There is a screen, but libraries are missing that JavaFX loads.
     *
     * @param packages names of the Debian packages that hold them
     */
    record LibrariesMissing(List<String> packages) implements Readiness {
        public LibrariesMissing {
            packages = List.copyOf(packages);
        }
    }
}
