package app.bandeja.source.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What this computer and this user are called: nothing secret, but nothing that lies in the data folder either. */
final class ThisComputer {
    /** Where Linux keeps the number that it gave the computer when it was installed. */
    private static final List<Path> MACHINE_IDS =
            List.of(Path.of("/etc/machine-id"), Path.of("/var/lib/dbus/machine-id"));

    private ThisComputer() {}

    static String name() {
        return String.join(
                "\n",
                "bandeja",
                machine(),
                System.getProperty("user.name", ""),
                System.getProperty("user.home", ""),
                System.getProperty("os.name", ""));
    }

    /** Empty where there is no such number; those systems have a keyring. */
    private static String machine() {
        for (Path file : MACHINE_IDS) {
            try {
                return Files.readString(file).strip();
            } catch (IOException e) {
                // the next, or none
            }
        }
        return "";
    }
}
