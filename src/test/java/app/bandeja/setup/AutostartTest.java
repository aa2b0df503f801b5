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

    @TempDir
    private Path home;

    private Autostart on(String system) {
        return new Autostart(system, Map.of(), home, Optional.of(PROGRAM));
    }

    private String written(String system, String file) throws IOException {
        Autostart autostart = on(system);
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
                "CreateObject(\"WScript.Shell\").Run \"\"\"" + PROGRAM + "\"\" --in-tray\", 0\r\n",
                written("Windows 11", "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Startup/Bandeja.vbs"));
    }

    @Test
    void whereTheProgramIsNotKnownNothingIsWritten() {
        Autostart autostart = new Autostart("Linux", Map.of(), home, Optional.empty());
        assertEquals(Standing.UNKNOWN_PROGRAM, autostart.standing());
        assertFalse(autostart.turnOn());
        assertFalse(Files.exists(home.resolve(".config")));
    }
}
