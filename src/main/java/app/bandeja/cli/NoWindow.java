package app.bandeja.cli;

import java.util.List;

/** Why no window can open here. */
public sealed interface NoWindow {
    /** There is no screen. */
    record NoDisplay() implements NoWindow {}

    /** The system lacks libraries; these packages of Debian and its kin hold them. */
    record LibrariesMissing(List<String> packages) implements NoWindow {
        public LibrariesMissing {
            packages = List.copyOf(packages);
        }
    }

    /** Another window has this data folder, and does not answer. */
    record Taken() implements NoWindow {}

    /** There is a screen, and yet it did not open; the sentence says what the system said. */
    record Failed(String sentence) implements NoWindow {}
}
