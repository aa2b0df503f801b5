package app.bandeja.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.DriveServer;
import app.bandeja.demo.OAuth;
import app.bandeja.demo.Person;
import app.bandeja.source.signin.SignInStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connecting, as a screen does it. */
class ConnectionDeskTest {
    @TempDir
    private Path home;

    private SignInStage stage;
    private ConnectionDesk desk;

    @BeforeEach
    void open() throws Exception {
        stage = new SignInStage(home);
        desk = new ConnectionDesk(stage.options(100), stage.google, Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Path clientFile() throws IOException {
        return Files.writeString(
                home.resolve("client_secret.json"),
                "{\"installed\":{\"client_id\":\"%s\",\"client_secret\":\"%s\"}}"
                        .formatted(OAuth.CLIENT_ID, OAuth.CLIENT_SECRET));
    }

    private SignInResult signIn() throws Exception {
        try (SignIn signIn = begun()) {
            return signIn.finish(stage.person::allow);
        }
    }

    private SignIn begun() {
        return assertInstanceOf(SignInStart.Begun.class, desk.begin()).signIn();
    }

    @Test
    void fromTheClientsFileToTheChosenFolder() throws Exception {
        assertEquals(new Connection.None(), desk.connection());
        assertInstanceOf(SignInStart.NotYet.class, desk.begin());
        assertEquals(new ClientCheck.Kept(), desk.useClient(clientFile()));
        assertEquals(new SignInResult.SignedIn("demo@example.com"), signIn());
        Connection.ByPerson connected = assertInstanceOf(Connection.ByPerson.class, desk.connection());
        assertEquals("demo@example.com", connected.account());
        assertTrue(connected.kept().contains("encrypted file"), connected::kept);

        String invoices = stage.server.files().addFolder("Facturas", DriveServer.ROOT);
        String year = stage.server.files().addFolder("2026", invoices);
        String single = stage.server.files().add("a.pdf", "application/pdf", new byte[] {1}, invoices);
        FolderDesk folders = new FolderDesk(stage.options(100), Locale.ENGLISH);
        DriveFolderRow row = new DriveFolderRow(invoices, "Facturas", DriveFolderRow.Kind.FOLDER);
        assertEquals(new FolderFound.Folder(row), folders.find("https://drive.google.com/drive/folders/" + invoices));
        assertEquals(
                new FolderList.Folders(List.of(new DriveFolderRow(year, "2026", DriveFolderRow.Kind.FOLDER))),
                folders.in(row));
        assertEquals(new FolderFound.Wrong("'a.pdf' is not a folder."), folders.find(single));
        assertInstanceOf(FolderFound.Wrong.class, folders.find("1noSuchFolderAnywhere"));
        stage.server.files().trash(year);
        assertEquals(new FolderFound.Wrong("The folder '2026' lies in the bin."), folders.find(year));
    }

    @Test
    void aWrongFileIsToldInWords() throws Exception {
        Path web = Files.writeString(home.resolve("web.json"), "{\"web\":{}}");
        ClientCheck.Refused refused = assertInstanceOf(ClientCheck.Refused.class, desk.useClient(web));
        assertTrue(refused.words().contains("Desktop app"), refused::words);
    }

    @Test
    void reconnectingAfterARevocation() throws Exception {
        desk.useClient(clientFile());
        signIn();
        stage.server.oauth().revokeAll();
        FolderDesk folders = new FolderDesk(stage.options(100), Locale.ENGLISH);
        assertInstanceOf(FolderFound.Wrong.class, folders.find("root"));
        assertEquals(new Connection.Lost("demo@example.com"), desk.connection());
        assertEquals(new SignInResult.SignedIn("demo@example.com"), signIn());
        assertInstanceOf(FolderFound.Folder.class, folders.find("root"));
    }

    @Test
    void anOtherAccountIsAskedAbout() throws Exception {
        desk.useClient(clientFile());
        signIn();
        stage.server.oauth().person(new Person("2", "other@example.com", "Other"));
        SignInResult other = new SignInResult.OtherAccount("demo@example.com", "other@example.com");
        assertEquals(other, signIn());
        assertEquals("demo@example.com", account(desk.connection()));
        try (SignIn again = begun()) {
            assertEquals(other, again.finish(stage.person::allow));
            assertEquals(new SignInResult.SignedIn("other@example.com"), again.useOther());
        }
        assertEquals("other@example.com", account(desk.connection()));
    }

    private static String account(Connection connection) {
        return assertInstanceOf(Connection.ByPerson.class, connection).account();
    }

    @Test
    void noAndSigningOut() throws Exception {
        desk.useClient(clientFile());
        try (SignIn signIn = begun()) {
            assertEquals(new SignInResult.Denied(), signIn.finish(stage.person::deny));
        }
        signIn();
        assertEquals(Optional.empty(), desk.signOut());
        assertEquals(new Connection.None(), desk.connection());
        assertTrue(desk.hasClient());
    }
}
