package app.bandeja.source.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * With this system's own keyring, so only when asked for: it is the tester's. Where there is no desktop:
 *
 * <pre>
 * BANDEJA_TEST_KEYRING=yes dbus-run-session -- sh -c \
 *   'printf secret | gnome-keyring-daemon --unlock --components=secrets; mvn test -Dtest=RealKeyringTest'
 * </pre>
 */
@EnabledIfEnvironmentVariable(named = "BANDEJA_TEST_KEYRING", matches = "yes")
class RealKeyringTest {

    @Test
    void aSecretGoesToTheKeyringAndNoFileIsLeft(@TempDir Path home) throws Exception {
        SystemVault vault = SystemVault.of(home);
        vault.write("google-consent", "a secret");
        assertInstanceOf(Keeping.InKeyring.class, vault.keeping());
        assertFalse(Files.exists(home.resolve("signin").resolve("tokens.enc")));
        SystemVault afterARestart = SystemVault.of(home);
        assertEquals(Optional.of("a secret"), afterARestart.read("google-consent"));
        assertEquals(
                Optional.empty(),
                SystemVault.of(home.resolve("other")).read("google-consent"),
                "each home has its own");
        afterARestart.delete("google-consent");
        assertEquals(Optional.empty(), SystemVault.of(home).read("google-consent"));
    }
}
