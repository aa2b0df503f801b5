package app.bandeja.setup;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The person's own browser, opened by the system's own command: java.awt.Desktop does not know the browser on many
 * Linux desktops, and must not meet JavaFX on a Mac.
 */
public final class SystemBrowser implements Browser {
    /** The opener hands over and ends; one that is still busy then has a browser of its own to be. */
    private static final int PATIENCE_S = 3;

    private final String system;

    /** @param system as {@code os.name} tells */
    public SystemBrowser(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    @Override
    public void open(URI address) throws IOException {
        Process opener = new ProcessBuilder(command(address))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (opener.waitFor(PATIENCE_S, TimeUnit.SECONDS) && opener.exitValue() != 0) {
                throw new IOException("the system's command for opening an address gave up");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    List<String> command(URI address) {
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", address.toString());
    }
}
