package app.bandeja.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starting with the person's session: a small file where each system looks for them. */
public final class Autostart {
    private static final Logger LOG = LoggerFactory.getLogger(Autostart.class);

    private final Optional<Entry> entry;

    /** A file, and what stands in it. */
    private record Entry(Path file, String text) {}

    /** Whether the program starts at login. */
    public enum Standing {
        ON,
        OFF,
        /** It was not started from an installed program, so nobody knows what to start. */
        UNKNOWN_PROGRAM
    }

    /**
     * @param system name of the operating system, as Java tells it
     * @param userHome the person's own folder
     * @param program what starts the program; empty if it is not known
     */
    public Autostart(String system, Map<String, String> environment, Path userHome, Optional<Path> program) {
        this.entry = program.map(path -> entry(system.toLowerCase(Locale.ROOT), environment, userHome, path));
    }

    private static Entry entry(String system, Map<String, String> environment, Path userHome, Path program) {
        if (system.startsWith("windows")) {
            Path roaming = folder(environment, "APPDATA", userHome.resolve("AppData/Roaming"));
            return new Entry(
                    roaming.resolve("Microsoft/Windows/Start Menu/Programs/Startup/Bandeja.vbs"), script(program));
        }
        if (system.startsWith("mac")) {
            return new Entry(userHome.resolve("Library/LaunchAgents/app.bandeja.plist"), agent(program));
        }
        Path config = folder(environment, "XDG_CONFIG_HOME", userHome.resolve(".config"));
        return new Entry(config.resolve("autostart/bandeja.desktop"), desktop(program));
    }

    /** A relative one is to be ignored (XDG Base Directory Specification). */
    private static Path folder(Map<String, String> environment, String name, Path standard) {
        Path folder = Path.of(environment.getOrDefault(name, ""));
        return folder.isAbsolute() ? folder : standard;
    }

    /** Desktop Application Autostart Specification; quoting as the Desktop Entry Specification has it. */
    private static String desktop(Path program) {
        String quoted =
                program.toString().replaceAll("([\"`$\\\\])", "\\\\\\\\$1").replace("%", "%%");
        return """
                [Desktop Entry]
                Type=Application
                Name=Bandeja
                Comment=The invoice inbox
                Exec="%s" --in-tray
                Terminal=false
                X-GNOME-Autostart-enabled=true
                """.formatted(quoted);
    }

    /** launchd.plist(5). */
    private static String agent(Path program) {
        String escaped = program.toString().replace("&", "&amp;").replace("<", "&lt;");
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <plist version="1.0">
                <dict>
                  <key>Label</key><string>app.bandeja</string>
                  <key>ProgramArguments</key>
                  <array><string>%s</string><string>--in-tray</string></array>
                  <key>RunAtLoad</key><true/>
                </dict>
                </plist>
                """.formatted(escaped);
    }

    /** Without a black window beside it. */
    private static String script(Path program) {
        return "CreateObject(\"WScript.Shell\").Run \"\"\"" + program + "\"\" --in-tray\", 0\r\n";
    }

    public Standing standing() {
        return entry.map(one -> Files.exists(one.file()) ? Standing.ON : Standing.OFF)
                .orElse(Standing.UNKNOWN_PROGRAM);
    }

    /** Whether it was done. */
    public boolean turnOn() {
        return entry.filter(one -> changed(() -> {
                    Path folder = one.file().getParent();
                    if (folder != null) {
                        Files.createDirectories(folder);
                    }
                    Files.writeString(one.file(), one.text());
                }))
                .isPresent();
    }

    /** Whether it was done. */
    public boolean turnOff() {
        return entry.filter(one -> changed(() -> Files.deleteIfExists(one.file())))
                .isPresent();
    }

    private static boolean changed(Change change) {
        try {
            change.make();
            return true;
        } catch (IOException e) {
            LOG.warn("Starting at login could not be changed", e);
            return false;
        }
    }

    private interface Change {
        void make() throws IOException;
    }
}
