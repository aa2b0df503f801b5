package app.bandeja.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command is built here and tried on no system but this one: a test must open nobody's browser. */
class SystemBrowserTest {
    private static final URI PAGE = URI.create("https://accounts.google.com/o/oauth2/v2/auth?a=1&b=%2F");

    @Test
    void eachSystemHasItsOwnCommandAndTheAddressStaysOneArgument() {
        String page = PAGE.toString();
        assertEquals(List.of("xdg-open", page), new SystemBrowser("Linux").command(PAGE));
        assertEquals(List.of("open", page), new SystemBrowser("Mac OS X").command(PAGE));
        assertEquals(
                List.of("rundll32", "url.dll,FileProtocolHandler", page),
                new SystemBrowser("Windows 11").command(PAGE));
    }
}
