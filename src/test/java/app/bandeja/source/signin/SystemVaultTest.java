package app.bandeja.source.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemVaultTest {
    private static final String SECRET = "1//0secret-refresh-token";

    @TempDir
    private Path home;

    private Path file() {
        return home.resolve("signin").resolve("tokens.enc");
    }

    private FileVault fileVault() {
        return new FileVault(file(), new Sealing("this computer"));
    }

    /** A keyring in memory; it may be locked. */
    private static final class FakeKeyring implements Vault {
        final Map<String, String> secrets = new HashMap<>();
        boolean locked;

        @Override
        public Optional<String> read(String name) {
            return locked ? Optional.empty() : Optional.ofNullable(secrets.get(name));
        }

        @Override
        public void write(String name, String secret) throws IOException {
            if (locked) {
                throw new IOException("locked");
            }
            secrets.put(name, secret);
        }

        @Override
        public void delete(String name) {
            secrets.remove(name);
        }

        @Override
        public Keeping keeping() {
            return new Keeping.InKeyring("FAKE");
        }
    }

    @Test
    @DisplayName("no keyring")
    void noKeyring() throws Exception {
        SystemVault vault = SystemVault.withoutKeyring(home);
        vault.write("token", SECRET);
        assertEquals(Optional.of(SECRET), SystemVault.withoutKeyring(home).read("token"));
        assertEquals(new Keeping.InEncryptedFile(file()), vault.keeping());
    }

    @Test
    void theFileIsItsOwnersAloneAndHoldsNoTextOfTheToken() throws Exception {
        SystemVault.withoutKeyring(home).write("token", SECRET);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("signin"))));
        String bytes = new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1);
        for (int from = 0; from + 6 <= SECRET.length(); from++) {
            assertFalse(bytes.contains(SECRET.substring(from, from + 6)));
        }
        assertFalse(bytes.contains("token\""));
        try (Stream<Path> files = Files.list(home.resolve("signin"))) {
            assertEquals(List.of(file()), files.toList(), "nothing half-written stays behind");
        }
    }

    @Test
    void theSameSecretIsSealedAnewEachTime() throws Exception {
        fileVault().write("token", SECRET);
        byte[] first = Files.readAllBytes(file());
        fileVault().write("token", SECRET);
        assertFalse(java.util.Arrays.equals(first, Files.readAllBytes(file())));
    }

    @Test
    void aCopyOnAnotherComputerOrAChangedFileGivesNothing() throws Exception {
        fileVault().write("token", SECRET);
        assertEquals(Optional.empty(), new FileVault(file(), new Sealing("another computer")).read("token"));
        byte[] bytes = Files.readAllBytes(file());
        for (int at = 0; at < bytes.length; at += 7) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            assertEquals(Optional.empty(), new Sealing("this computer").open(changed), "byte " + at);
        }
    }

    @Test
    void theKeyringComesFirstAndTheFileStaysAway() throws Exception {
        FakeKeyring keyring = new FakeKeyring();
        SystemVault vault = new SystemVault(() -> Optional.of(keyring), fileVault());
        vault.write("token", SECRET);
        assertEquals(Map.of("token", SECRET), keyring.secrets);
        assertFalse(Files.exists(file()));
        assertEquals(new Keeping.InKeyring("FAKE"), vault.keeping());
        vault.delete("token");
        assertEquals(Optional.empty(), vault.read("token"));
    }

    @Test
    void aKeyringThatDoesNotTakeItLeavesItToTheFileWhichIsThenTheNewer() throws Exception {
        FakeKeyring keyring = new FakeKeyring();
        SystemVault vault = new SystemVault(() -> Optional.of(keyring), fileVault());
        vault.write("token", "old");
        keyring.locked = true;
        vault.write("token", SECRET);
        assertEquals(new Keeping.InEncryptedFile(file()), vault.keeping());

        keyring.locked = false;
        SystemVault restarted = new SystemVault(() -> Optional.of(keyring), fileVault());
        assertEquals(Optional.of(SECRET), restarted.read("token"));
        restarted.write("token", "newest");
        assertFalse(Files.exists(file()), "what the keyring takes leaves the file");
        assertEquals(Optional.of("newest"), restarted.read("token"));
    }

    @Test
    void theRealKeyringIsThereOrIsNotWithoutAnError() {
        Optional<Vault> keyring = KeyringVault.open(home);
        assertTrue(keyring.isEmpty() || keyring.get().keeping() instanceof Keeping.InKeyring);
    }
}
