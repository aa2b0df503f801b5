package app.bandeja.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.setup.Autostart.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files' form; what a system makes of them at login is not tried here. */
class AutostartTest {
    private static final Path PROGRAM = Path.of("/opt/mis programas/bandeja/bin/bandeja");

    private static final String WINDOWS = "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Startup/Bandeja.vbs";

    @TempDir
    private Path home;

    private String written(String system, String file) throws IOException {
        return written(system, Map.of(), file);
    }

    private String written(String system, Map<String, String> environment, String file) throws IOException {
        Autostart autostart = new Autostart(system, environment, home, Optional.of(PROGRAM));
        assertEquals(Standing.OFF, autostart.standing());
        assertTrue(autostart.turnOn());
        assertEquals(Standing.ON, autostart.standing());
        String text = Files.readString(home.resolve(file));
        assertTrue(autostart.turnOff());
        assertEquals(Standing.OFF, autostart.standing());
        return text;
    }

    @Test
    void linuxHasADesktopEntry() throws IOException {
        assertEquals("""
                [Desktop Entry]
                Type=Application
                Name=Bandeja
                Comment=The invoice inbox
                Exec="/opt/mis programas/bandeja/bin/bandeja" --in-tray
                Terminal=false
                X-GNOME-Autostart-enabled=true
                """, written("Linux", ".config/autostart/bandeja.desktop"));
    }

    @Test
    void linuxKeepsToTheFolderThatTheEnvironmentNames() {
        Path config = home.resolve("conf");
        Autostart autostart =
                new Autostart("Linux", Map.of("XDG_CONFIG_HOME", config.toString()), home, Optional.of(PROGRAM));
        assertTrue(autostart.turnOn());
        assertTrue(Files.exists(config.resolve("autostart/bandeja.desktop")));
    }

    @Test
    void macHasALaunchAgent() throws IOException {
        String text = written("Mac OS X", "Library/LaunchAgents/app.bandeja.plist");
        assertTrue(text.contains("<string>" + PROGRAM + "</string><string>--in-tray</string>"), text);
        assertTrue(text.contains("<key>RunAtLoad</key><true/>"), text);
    }

    @Test
    void windowsHasAScriptAmongTheProgramsOfTheStart() throws IOException {
        assertEquals(
                "Set shell = CreateObject(\"WScript.Shell\")\r\nshell.Run \"\"\"" + PROGRAM + "\"\" --in-tray\", 0\r\n",
                written("Windows 11", WINDOWS));
    }

    @Test
    void theDataFolderThatTheEnvironmentNamesGoesWithIt() throws IOException {
        String data = home.resolve("libros de 100 %").toString();
        Map<String, String> named = Map.of("BANDEJA_HOME", data);
        String line = "Exec=env \"BANDEJA_HOME=" + data.replace("%", "%%") + "\" \"" + PROGRAM + "\" --in-tray\n";
        assertTrue(written("Linux", named, ".config/autostart/bandeja.desktop").contains(line));
        assertTrue(written("Mac OS X", named, "Library/LaunchAgents/app.bandeja.plist")
                .contains("<key>EnvironmentVariables</key>\n  <dict><key>BANDEJA_HOME</key><string>" + data
                        + "</string></dict>\n  <key>RunAtLoad</key>"));
        assertTrue(written("Windows 11", named, WINDOWS)
                .contains("shell.Environment(\"PROCESS\")(\"BANDEJA_HOME\") = \"" + data + "\"\r\nshell.Run "));
    }

    @Test
    void whereTheProgramIsNotKnownNothingIsWritten() {
        Autostart autostart = new Autostart("Linux", Map.of(), home, Optional.empty());
        assertEquals(Standing.UNKNOWN_PROGRAM, autostart.standing());
        assertFalse(autostart.turnOn());
        assertFalse(Files.exists(home.resolve(".config")));
    }
}
