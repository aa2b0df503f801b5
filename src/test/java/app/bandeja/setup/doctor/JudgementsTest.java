package app.bandeja.setup.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.source.signin.Account;
import app.bandeja.source.signin.Keeping;
import app.bandeja.source.signin.Standing;
import app.bandeja.store.DatabaseUnavailableException.Why;
import app.bandeja.store.Examined;
import app.bandeja.store.Examined.Allowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each check makes of what it saw. */
class JudgementsTest {
    private static final Account ANA = new Account("1", "ana@example.com", "Ana");
    private static final Books BOOKS = new Books(List.of(), Optional.empty());

    @TempDir
    private Path folder;

    private static Sign clock(Duration ahead) {
        return ClockCheck.judge(Optional.of(ahead)).sign();
    }

    @Test
    void aClockMayBeAMinuteOffEitherWay() {
        assertEquals(Sign.CLOCK_AGREES, clock(Duration.ofMinutes(1)));
        assertEquals(Sign.CLOCK_AGREES, clock(Duration.ofMinutes(-1)));
        assertEquals(Sign.CLOCK_IS_OFF, clock(Duration.ofSeconds(-61)));
        assertEquals(Sign.CLOCK_IS_OFF, clock(Duration.ofMinutes(5)));
        assertEquals(Sign.CLOCK_IS_WRONG, clock(Duration.ofSeconds(301)));
        assertEquals(Found.of(Sign.CLOCK_IS_WRONG, -400L), ClockCheck.judge(Optional.of(Duration.ofSeconds(-400))));
        assertEquals(Found.of(Sign.CLOCK_NOT_TOLD), ClockCheck.judge(Optional.empty()));
    }

    private static Sign disk(long free, DiskCheck.Access access) {
        return DiskCheck.judge(new DiskCheck.Look(free, access), Path.of("d")).sign();
    }

    @Test
    void aDiskNeedsRoomAndLeaveToWrite() {
        assertEquals(Sign.DISK_HAS_ROOM, disk(DiskCheck.COMFORTABLE, DiskCheck.Access.WRITABLE));
        assertEquals(Sign.DISK_IS_LOW, disk(DiskCheck.COMFORTABLE - 1, DiskCheck.Access.WRITABLE));
        assertEquals(Sign.DISK_IS_LOW, disk(DiskCheck.LEAST, DiskCheck.Access.WRITABLE));
        assertEquals(Sign.DISK_IS_FULL, disk(DiskCheck.LEAST - 1, DiskCheck.Access.WRITABLE));
        assertEquals(Sign.DISK_NOT_WRITABLE, disk(Long.MAX_VALUE, DiskCheck.Access.CLOSED));
    }

    @Test
    void aFolderThatIsNotThereYetLiesOnTheDiskOfTheOneAboveIt() throws IOException {
        DiskCheck.Look look = DiskCheck.look(folder.resolve("not/there/yet"));
        assertEquals(DiskCheck.Access.WRITABLE, look.access());
        assertTrue(look.free() > 0);
    }

    private static Found database(DatabaseCheck.Look look) {
        return DatabaseCheck.judge(look, "books");
    }

    private static Found inside(Examined<Books> books) {
        return database(new DatabaseCheck.Look.Inside(books));
    }

    @Test
    void aDatabaseAnswersAndTakesWhatIsWritten() {
        assertEquals(Found.of(Sign.DATABASE_NOT_MADE, "books"), inside(new Examined.None<>(Allowed.YES)));
        assertEquals(Found.of(Sign.DATABASE_NO_RIGHT, "books"), inside(new Examined.None<>(Allowed.NO)));
        assertEquals(
                Found.of(Sign.DATABASE_ANSWERS, "books"), inside(new Examined.Current<>("13", BOOKS, Allowed.YES)));
        assertEquals(
                Found.of(Sign.DATABASE_READ_ONLY, "books"), inside(new Examined.Current<>("13", BOOKS, Allowed.NO)));
        assertEquals(Found.of(Sign.DATABASE_READ_ONLY, "books"), inside(new Examined.Older<>("12", "13", Allowed.NO)));
        assertEquals(Found.of(Sign.DATABASE_ANSWERS, "books"), inside(new Examined.Unlike<>("12")));
        for (Why why : Why.values()) {
            Level level = database(new DatabaseCheck.Look.Closed(why)).sign().level();
            assertEquals(why == Why.LOCKED ? Level.WARNING : Level.WRONG, level);
        }
    }

    @Test
    void migrationsAreDoneOrToldWithBothVersions() {
        assertEquals(Found.of(Sign.MIGRATIONS_TO_COME), MigrationsCheck.judge(new Examined.None<>(Allowed.YES)));
        assertEquals(
                Found.of(Sign.MIGRATIONS_OLDER, "5", "13"),
                MigrationsCheck.judge(new Examined.Older<>("5", "13", Allowed.YES)));
        assertEquals(
                Found.of(Sign.MIGRATIONS_NEWER, "14", "13"), MigrationsCheck.judge(new Examined.Newer<>("14", "13")));
        assertEquals(Found.of(Sign.MIGRATIONS_UNLIKE, "13"), MigrationsCheck.judge(new Examined.Unlike<>("13")));
        assertEquals(
                Found.of(Sign.MIGRATIONS_DONE, "13"),
                MigrationsCheck.judge(new Examined.Current<>("13", BOOKS, Allowed.YES)));
    }

    private Found stateOf(String text) throws IOException {
        return StateCheck.judge(StateCheck.look(Files.writeString(folder.resolve("state.json"), text)));
    }

    @Test
    void theStateHoldsATimeOrNone() throws IOException {
        assertEquals(Found.of(Sign.STATE_BLANK), StateCheck.judge(StateCheck.look(folder.resolve("state/none.json"))));
        assertEquals(
                Found.of(Sign.STATE_KNOWN, "2026-02-10T12:00:00Z"),
                stateOf("{\"last_sync_time\": \"2026-02-10T12:00:00Z\"}"));
        assertEquals(
                Sign.STATE_NO_TIME,
                stateOf("{\"last_sync_time\": \"yesterday\"}").sign());
        assertEquals(Sign.STATE_NO_TIME, stateOf("{broken").sign());
        assertEquals(Found.of(Sign.STATE_FILE_CLOSED, folder.toString()), StateCheck.judge(StateCheck.look(folder)));
        assertEquals(new StateCheck.Look.At(Instant.EPOCH), StateCheck.read(Optional.of(Instant.EPOCH.toString())));
        assertEquals(new StateCheck.Look.Blank(), StateCheck.read(Optional.empty()));
    }

    private static Found keyring(Standing standing, Keeping keeping) {
        return KeyringCheck.judge(new KeyringCheck.Look(standing, keeping));
    }

    @Test
    void aSignInIsWhereItWasKept() {
        Keeping keyring = new Keeping.InKeyring("GNOME_KEYRING");
        Keeping file = new Keeping.InEncryptedFile(Path.of("tokens.enc"));
        assertEquals(
                Found.of(Sign.KEYRING_ANSWERS, "ana@example.com", "GNOME_KEYRING"),
                keyring(new Standing.SignedIn(ANA), keyring));
        assertEquals(
                Found.of(Sign.KEYRING_FILE, "ana@example.com", "tokens.enc"),
                keyring(new Standing.SignedIn(ANA), file));
        assertEquals(Found.of(Sign.KEYRING_UNUSED, "GNOME_KEYRING"), keyring(new Standing.SignedOut(), keyring));
        assertEquals(Found.of(Sign.KEYRING_FILE_UNUSED, "tokens.enc"), keyring(new Standing.SignedOut(), file));
        assertEquals(Found.of(Sign.KEYRING_LOST, "ana@example.com"), keyring(new Standing.Revoked(ANA), keyring));
    }
}
