package app.bandeja;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.DriveServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sync --dry-run} of a Drive folder, and what {@code state show} says of the watermark. */
class DryRunCommandTest {
    private static final Instant MODIFIED = Instant.parse("2026-02-10T12:00:00Z");

    @TempDir
    private Path temp;

    @Test
    void itCountsAndLeavesNoDatabaseBehind() throws Exception {
        try (DriveServer drive = DriveServer.start(0);
                Shell shell = new Shell(temp)) {
            String folder = drive.files().addFolder("Facturas", DriveServer.ROOT);
            shell.environment.put("DRIVE_ROOT_URL", drive.url().toString());
            shell.environment.put("GOOGLE_DRIVE_FOLDER_ID", folder);
            shell.environment.put("SYNC_WINDOW_MINUTES", "90");
            drive.files().add("a.txt", "text/plain", "a".getBytes(StandardCharsets.UTF_8), folder, MODIFIED);
            String counted = "drive:" + folder + ": 1 files by their modified time, ";

            Shell.Said fresh = shell.run("sync", "--dry-run").endedWith(0);
            assertEquals(
                    counted + "all of them, for there is no last_sync_time yet",
                    fresh.lines().getLast());
            assertTrue(fresh.lines().contains("       1  owed, not tried yet"), fresh.out());
            assertFalse(Files.exists(shell.home().resolve("data")));

            shell.run("sync").endedWith(0);
            assertEquals(
                    counted + "after 2026-02-10T10:30:00Z",
                    shell.run("sync", "--dry-run").endedWith(0).lines().getLast());
            List<String> state = shell.run("state", "show").endedWith(0).lines();
            assertEquals("last_sync_time  2026-02-10T12:00:00Z", state.getFirst());
            assertTrue(
                    state.get(1)
                            .startsWith("modified_since  2026-02-10T10:30:00Z  ("
                                    + "last_sync_time less SYNC_WINDOW_MINUTES=90:"),
                    state::toString);
        }
    }
}
