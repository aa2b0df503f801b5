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

    private static final String DATA_FOLDER = "BANDEJA_HOME";

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
        Optional<Path> data = Optional.ofNullable(environment.get(DATA_FOLDER))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).toAbsolutePath());
        this.entry = program.map(path -> new Start(path, data))
                .map(start -> entry(system.toLowerCase(Locale.ROOT), environment, userHome, start));
    }

    /**
     * What is started.
     *
     * @param data the folder that the environment names, which at login it does not
     */
    private record Start(Path program, Optional<Path> data) {}

    private static Entry entry(String system, Map<String, String> environment, Path userHome, Start start) {
        if (system.startsWith("windows")) {
            Path roaming = folder(environment, "APPDATA", userHome.resolve("AppData/Roaming"));
            return new Entry(
                    roaming.resolve("Microsoft/Windows/Start Menu/Programs/Startup/Bandeja.vbs"), script(start));
        }
        if (system.startsWith("mac")) {
            return new Entry(userHome.resolve("Library/LaunchAgents/app.bandeja.plist"), agent(start));
        }
        Path config = folder(environment, "XDG_CONFIG_HOME", userHome.resolve(".config"));
        return new Entry(config.resolve("autostart/bandeja.desktop"), desktop(start));
    }

    /** A relative one is to be ignored (XDG Base Directory Specification). */
    private static Path folder(Map<String, String> environment, String name, Path standard) {
        Path folder = Path.of(environment.getOrDefault(name, ""));
        return folder.isAbsolute() ? folder : standard;
    }

    /** Desktop Application Autostart Specification; quoting as the Desktop Entry Specification has it. */
    private static String desktop(Start start) {
        String data = start.data()
                .map(folder -> "env " + quoted(DATA_FOLDER + "=" + folder) + " ")
                .orElse("");
        return """
                [Desktop Entry]
                Type=Application
                Name=Bandeja
                Comment=The invoice inbox
                Exec=%s%s --in-tray
                Terminal=false
                X-GNOME-Autostart-enabled=true
                """.formatted(data, quoted(start.program().toString()));
    }

    private static String quoted(String text) {
        return "\"" + text.replaceAll("([\"`$\\\\])", "\\\\\\\\$1").replace("%", "%%") + "\"";
    }

    /** launchd.plist(5). */
    private static String agent(Start start) {
        String data = start.data()
                .map(folder -> """
                  <key>EnvironmentVariables</key>
                  <dict><key>%s</key><string>%s</string></dict>
                """.formatted(DATA_FOLDER, escaped(folder)))
                .orElse("");
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <plist version="1.0">
                <dict>
                  <key>Label</key><string>app.bandeja</string>
                  <key>ProgramArguments</key>
                  <array><string>%s</string><string>--in-tray</string></array>
                %s  <key>RunAtLoad</key><true/>
                </dict>
                </plist>
                """.formatted(escaped(start.program()), data);
    }

    private static String escaped(Path path) {
        return path.toString().replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Without a black window beside it. */
    private static String script(Start start) {
        String shell = "Set shell = CreateObject(\"WScript.Shell\")\r\n";
        String data = start.data()
                .map(folder -> "shell.Environment(\"PROCESS\")(\"" + DATA_FOLDER + "\") = \"" + folder + "\"\r\n")
                .orElse("");
        return shell + data + "shell.Run \"\"\"" + start.program() + "\"\" --in-tray\", 0\r\n";
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
