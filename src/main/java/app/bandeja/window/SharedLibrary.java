package app.bandeja.window;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;

/** Asks the system's loader, which alone knows where libraries lie on this machine. */
final class SharedLibrary {

    private SharedLibrary() {}

    // Loading is a restricted operation because a library may do anything; these four are loaded by JavaFX in any case.
    @SuppressWarnings("restricted")
    static boolean loads(String name) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
