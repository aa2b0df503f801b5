package app.bandeja.setup;

import java.io.IOException;
import java.net.URI;

/** Shows an address to the person, in the system's browser. */
@FunctionalInterface
public interface Browser {

    /**
     * Opens it and returns at once.
     *
     * @throws IOException when there is none that could be started
     */
    void open(URI address) throws IOException;
}
