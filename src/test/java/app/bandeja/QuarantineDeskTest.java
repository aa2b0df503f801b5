package app.bandeja;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.cli.Console;
import app.bandeja.invoice.ActiveContent;
import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.State;
import app.bandeja.review.FileLook;
import app.bandeja.review.PageLook;
import app.bandeja.review.QuarantineDesk;
import app.bandeja.review.Released;
import app.bandeja.review.Unlocked;
import app.bandeja.review.ViewCopy;
import app.bandeja.run.Background;
import app.bandeja.run.Schedule;
import app.bandeja.run.ScheduleOptions;
import app.bandeja.run.StopSignal;
import app.bandeja.run.SyncRequest;
import app.bandeja.settings.Origin;
import app.bandeja.settings.Settings;
import app.bandeja.settings.SettingsReader;
import app.bandeja.settings.SettingsResult;
import app.bandeja.store.DocumentRow;
import app.bandeja.window.outside.WindowServices;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is looked at, unlocked, read again, put away and taken back, on a real house. */
class QuarantineDeskTest {
    private static final String PASSWORD = "contraseña-de-prueba-7731";

    @TempDir
    private Path home;

    private Path folder;
    private OpenHouse house;
    private Background background;
    private Schedule schedule;
    private WindowServices services;
    private QuarantineDesk desk;

    @BeforeEach
    void open() throws Exception {
        folder = Files.createDirectories(home.resolve("facturas"));
        try (PDDocument document = page()) {
            document.protect(new StandardProtectionPolicy("owner", PASSWORD, new AccessPermission()));
            document.save(folder.resolve("a.pdf").toFile());
        }
        Files.writeString(folder.resolve("b.pdf"), "no PDF at all");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 201; i++) {
                document.addPage(new PDPage(PDRectangle.A6));
            }
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            document.save(folder.resolve("c.pdf").toFile());
        }
        Origin origin = new Origin(Map.of(), Map.of("BANDEJA_HOME", home.toString(), "UI_LANGUAGE", "es"), home, home);
        Settings settings = assertInstanceOf(SettingsResult.Usable.class, SettingsReader.read(origin))
                .settings();
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Assembly assembly = new Assembly(new Console(nowhere, nowhere), origin, InstantSource.system());
        house = (OpenHouse) assembly.open(settings);
        background = house.background();
        schedule = house.schedule(background, ScheduleOptions.USUAL);
        services = house.windowServices(background, schedule);
        services.arrangements().sources().watch(folder, new CompanyId(1));
        sync();
        desk = services.quarantine();
    }

    private static PDDocument page() {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage(PDRectangle.A6));
        return document;
    }

    private void sync() throws InterruptedException {
        house.sync().run(SyncRequest.ALL, _ -> {}, new StopSignal());
    }

    @AfterEach
    void close() {
        schedule.close();
        background.close();
        house.close();
    }

    @Test
    void whatAPersonDecidesIsCountedAnewOnEveryScreen() {
        long before = services.engine().progress().settled();

        desk.dismiss(List.of(document("b.pdf").id()), "no es una factura");

        assertTrue(services.engine().progress().settled() > before);
    }

    @Test
    void thePasswordOpensTheFileIsReadAndIsWrittenNowhere() throws Exception {
        DocumentId locked = document("a.pdf").id();
        assertEquals(new FileLook.Unknown(), desk.look(locked));
        assertEquals(new Unlocked.WrongPassword(), desk.unlock(locked, "1234"));
        assertEquals(State.QUARANTINED, document("a.pdf").state());

        Released released = assertInstanceOf(Unlocked.Opened.class, desk.unlock(locked, PASSWORD))
                .released();

        assertEquals(1, released.done().size());
        assertEquals(State.OWED, document("a.pdf").state());
        sync();
        assertFalse(
                Set.of(State.QUARANTINED, State.OWED).contains(document("a.pdf").state()));
        assertEquals(new FileLook.Seen(1, Set.of()), desk.look(locked));
        assertInstanceOf(PageLook.Drawn.class, services.review().page(locked, 1, 72));
        assertFalse(isWritten(PASSWORD), "neither in the database nor in a log");
    }

    private boolean isWritten(String secret) throws IOException {
        byte[] wide = secret.getBytes(StandardCharsets.UTF_16LE);
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (bytes.contains(new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                        || bytes.contains(new String(wide, StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aDocumentThatIsTooLongIsShownAllTheSameAndItsScriptIsTold() {
        DocumentId lengthy = document("c.pdf").id();

        assertEquals(new FileLook.Seen(201, Set.of(ActiveContent.JAVASCRIPT)), desk.look(lengthy));
        assertInstanceOf(PageLook.Drawn.class, services.review().page(lengthy, 201, 72));
    }

    @Test
    void allAreReadAgainAndThatIsTakenBack() {
        Released released = desk.retryAll();

        assertEquals(3, released.done().size());
        assertEquals(State.OWED, document("b.pdf").state());
        assertEquals(3, desk.takeBack(released.done()));
        assertEquals(State.QUARANTINED, document("b.pdf").state());
    }

    @Test
    void whatIsPutAwayLeavesTheQuarantineFolderAndComesBackToIt() throws IOException {
        assertEquals(6, mirrored());

        Released released = desk.dismiss(List.of(document("b.pdf").id()), "es otra cosa");
        assertEquals(State.IGNORED, document("b.pdf").state());
        assertEquals(4, mirrored());

        desk.takeBack(released.done());
        assertEquals(6, mirrored());
    }

    private long mirrored() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("data").resolve("quarantine"))) {
            return files.count();
        }
    }

    @Test
    void anotherProgramIsGivenACopyThatIsNamedAsADocument() throws IOException {
        DocumentRow row = document("b.pdf");

        Path copy = assertInstanceOf(ViewCopy.Here.class, desk.copy(row.id())).file();

        assertEquals("b.pdf", copy.getFileName().toString());
        assertEquals("no PDF at all", Files.readString(copy));
        assertFalse(copy.startsWith(folder), "the original is left alone");
        assertTrue(copy.toFile().setWritable(true));
        Files.delete(copy);
    }

    private DocumentRow document(String name) {
        return services.holdings().documents(Optional.empty(), 0, 100).stream()
                .filter(row -> row.file().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
