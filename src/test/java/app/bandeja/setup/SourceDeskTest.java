package app.bandeja.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.setup.ConnectedSource.Standing;
import app.bandeja.store.Database;
import app.bandeja.store.DatabaseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watching folders, with the database that keeps them. */
class SourceDeskTest {
    private static final SourcePlace SET = new SourcePlace(SourceKind.DRIVE, "1theSettingsFolder");
    private static final DriveFolderRow CHOSEN =
            new DriveFolderRow("1chosenFolder", "Facturas", DriveFolderRow.Kind.FOLDER);

    private static final CompanyId FIRST = new CompanyId(1);

    @TempDir
    private Path folder;

    private Database database;
    private SourceDesk desk;

    @BeforeEach
    void open() {
        database = Database.open(
                new DatabaseOptions("jdbc:h2:file:" + folder.resolve("books"), Optional.empty(), Optional.empty()));
        desk = new SourceDesk(
                database.sources(),
                new SourceDesk.Standard(Optional.of(SET), Set.of()),
                () -> Instant.parse("2026-03-10T11:04:00Z"),
                Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static ConnectedSource watched(SourceAdded added) {
        return assertInstanceOf(SourceAdded.Watched.class, added, added::toString)
                .source();
    }

    private static String refused(SourceAdded added) {
        return assertInstanceOf(SourceAdded.Refused.class, added, added::toString)
                .words();
    }

    private Path made(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name)).toRealPath();
    }

    @Test
    void aChosenFolderOfDriveIsWatchedUnderItsName() {
        ConnectedSource source = watched(desk.watch(CHOSEN, FIRST));
        assertEquals("Facturas", source.called());
        assertEquals(Standing.WATCHED, source.standing());
        assertEquals(List.of(source), desk.sources());
        assertEquals(source, watched(desk.watch(CHOSEN, FIRST)), "chosen twice it is there once");
        assertEquals(List.of(source), desk.sources());
    }

    @Test
    void whatIsLeftStaysKnownAndIsTakenUpAgainUnderItsName() {
        ConnectedSource source = watched(desk.watch(CHOSEN, FIRST));
        desk.leave(source);
        assertEquals(Standing.LEFT, desk.sources().getFirst().standing());
        assertEquals(List.of(), database.sources().watched(), "no run asks it");
        assertEquals(source, watched(desk.again(desk.sources().getFirst())));
    }

    @Test
    void aFolderBelongsToTheCompanyThatItWasAddedFor() {
        CompanyId other = other();
        ConnectedSource source = watched(desk.watch(CHOSEN, other));
        assertEquals(other, source.company());
        desk.leave(source);
        assertEquals(other, watched(desk.watch(CHOSEN, FIRST)).company(), "taken up again it stays with its company");
    }

    @Test
    void aFolderIsGivenToAnotherCompany() {
        ConnectedSource source = watched(desk.watch(CHOSEN, FIRST));
        CompanyId other = other();
        assertEquals(new SourceMoved.Moved(0), desk.move(source, other));
        assertEquals(other, desk.sources().getFirst().company());
        assertEquals(
                new SourceMoved.Refused("This company is not there any more."), desk.move(source, new CompanyId(77)));
    }

    private CompanyId other() {
        database.sources().defaultCompany(Set.of(), Instant.EPOCH);
        return database.companies().add("Otra", Set.of(), Instant.EPOCH).id();
    }

    @Test
    void theFolderOfTheSettingsIsSaidToBeTheirs() {
        desk.watch(new DriveFolderRow(SET.place(), "Facturas", DriveFolderRow.Kind.FOLDER), FIRST);
        assertEquals(Standing.SET, desk.sources().getFirst().standing());
    }

    @Test
    void aFolderOfThisComputerIsWatchedByItsRealPath() throws Exception {
        Path invoices = made("invoices");
        ConnectedSource source = watched(desk.watch(made("other").resolve("../invoices"), FIRST));
        assertEquals(new SourcePlace(SourceKind.FOLDER, invoices.toString()), source.place());
        assertEquals(invoices.toString(), source.called());
        desk.leave(source);
        assertEquals(source, watched(desk.again(source)));
    }

    @Test
    void whatIsNoFolderIsRefusedInWords() throws Exception {
        Path file = Files.writeString(folder.resolve("a.pdf"), "a");
        assertTrue(refused(desk.watch(file, FIRST)).endsWith("is not a folder that can be read."));
        assertTrue(refused(desk.watch(folder.resolve("nowhere"), FIRST)).endsWith("is not a folder that can be read."));
        assertEquals(List.of(), desk.sources());
    }

    @Test
    void ofTwoFoldersOneInTheOtherOnlyOneIsWatched() throws Exception {
        Path year = made("invoices/2026");
        Path besides = made("invoices/2026-old");
        watched(desk.watch(year, FIRST));
        assertTrue(refused(desk.watch(made("invoices"), FIRST)).contains("would be there twice"));
        assertTrue(refused(desk.watch(made("invoices/2026/march"), FIRST)).contains("is watched already"));
        watched(desk.watch(besides, FIRST));
        desk.leave(desk.sources().getFirst());
        desk.leave(desk.sources().getLast());
        watched(desk.watch(made("invoices"), FIRST));
    }
}
