package app.bandeja.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.DriveServer;
import app.bandeja.demo.OAuth;
import app.bandeja.demo.Person;
import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.setup.Browser;
import app.bandeja.setup.ConnectedSource;
import app.bandeja.source.signin.SignInStage;
import app.bandeja.window.outside.Activity;
import app.bandeja.window.outside.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connecting Google Drive and choosing folders, as a person does it, against a local server that plays Google. */
class SourcesScreenTest {
    @TempDir
    private Path home;

    private SignInStage stage;

    @BeforeEach
    void open() throws Exception {
        stage = new SignInStage(home);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private OpenWindow window(Browser browser) throws TimeoutException {
        OpenWindow window =
                OpenWindow.on(new FakeHoldings(), Desks.on(stage, browser, OpenWindow.SPANISH), OpenWindow.SPANISH);
        window.press("rail-sources");
        window.awaitText("Google Drive");
        return window;
    }

    private Path clientFile() throws IOException {
        return Files.writeString(
                home.resolve("client_secret.json"),
                "{\"installed\":{\"client_id\":\"%s\",\"client_secret\":\"%s\"}}"
                        .formatted(OAuth.CLIENT_ID, OAuth.CLIENT_SECRET));
    }

    private void signIn(OpenWindow window) throws IOException {
        window.awaitText("No está conectado");
        window.chooser.choice = Optional.of(clientFile());
        window.press("chooseClient");
        window.awaitText("El cliente de OAuth sirve");
        window.await(() -> !window.find("signIn", Button.class).isDisabled());
        window.press("signIn");
    }

    private static boolean isShown(OpenWindow window, String id) {
        return OpenWindow.isInSight(window.find(id, ButtonBase.class));
    }

    @Test
    void fromNothingToAWatchedFolder() throws Exception {
        String invoices = stage.server.files().addFolder("Facturas", DriveServer.ROOT);
        stage.server.files().addFolder("2025", invoices);
        stage.server.files().addFolder("2026", invoices);
        try (OpenWindow window = window(stage.person::allow)) {
            assertTrue(window.find("addDrive", Button.class).isDisabled(), "first comes the connection");
            signIn(window);
            // whoever has no folder of Drive yet is led to choose one
            ListView<?> folders = window.find("folders", ListView.class);
            window.await(() -> folders.getItems().size() == 1);
            window.robot.interact(() -> folders.getSelectionModel().select(0));
            window.robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
            window.awaitText("Mi unidad");
            window.await(() -> folders.getItems().size() == 1 && says(folders, "Facturas"));
            window.robot.interact(() -> folders.getSelectionModel().select(0));
            window.robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
            window.await(() -> folders.getItems().size() == 2);
            window.await(() -> window.find("take", Button.class).getText().equals("Vigilar «Facturas»"));
            window.robot.interact(() -> folders.getSelectionModel().select(1));
            assertEquals("Vigilar «2026»", window.find("take", Button.class).getText());
            window.press("take");
            window.awaitText("Se vigila «2026» con todas sus subcarpetas.");
            assertEquals(
                    List.of("2026"),
                    window.holdings.sources.sources().stream()
                            .map(ConnectedSource::called)
                            .toList());
            window.await(() -> window.engine.next.get() == 1);
            window.awaitText("Conectado como demo@example.com");
            window.awaitText("archivo cifrado");
        }
    }

    private static boolean says(ListView<?> list, String text) {
        return list.getItems().getFirst().toString().contains(text);
    }

    /** A key pressed without looking must not leave a folder. */
    @Test
    void afterSigningInTheKeyboardIsAtAddingAFolder() throws Exception {
        FakeHoldings holdings = new FakeHoldings();
        holdings.sources.add(new SourcePlace(SourceKind.DRIVE, "1x7TqN0aVb"), "Facturas");
        Desks desks = Desks.on(stage, stage.person::allow, OpenWindow.SPANISH);
        try (OpenWindow window = OpenWindow.on(holdings, desks, OpenWindow.SPANISH)) {
            window.press("rail-sources");
            signIn(window);
            window.awaitText("Conectado como demo@example.com");
            window.await(() -> window.find("addDrive", Button.class).isFocused());
        }
    }

    @Test
    void aPastedLinkIsEnough() throws Exception {
        String invoices = stage.server.files().addFolder("Facturas", DriveServer.ROOT);
        stage.signIn();
        try (OpenWindow window = window(stage.person::allow)) {
            window.awaitText("Conectado como demo@example.com");
            window.await(() -> !window.find("addDrive", Button.class).isDisabled());
            window.press("addDrive");
            paste(window, "https://example.com/folder");
            window.awaitText("Esto no es ni un enlace a una carpeta de Drive ni su identificador.");
            paste(window, "https://drive.google.com/drive/u/1/folders/" + invoices + "?usp=sharing");
            window.awaitText("Se vigila «Facturas»");
        }
    }

    @Test
    void ofSeveralCompaniesOneIsChosenForAFolder() throws Exception {
        try (OpenWindow window = window(stage.person::allow)) {
            window.awaitText("Carpetas vigiladas");
            assertFalse(OpenWindow.isInSight(window.find("newCompany", ComboBox.class)), "there is one company alone");
            window.arrangements.companies().add("Otra, S.L.", "A28015865");
            window.press("rail-home");
            window.press("rail-sources");
            ComboBox<?> company = window.find("newCompany", ComboBox.class);
            window.await(() -> OpenWindow.isInSight(company));
            window.robot.interact(() -> company.getSelectionModel().select(1));
            window.chooser.choice = Optional.of(home);
            window.press("addFolder");
            window.awaitText("Se vigila");
            assertEquals(
                    new CompanyId(2),
                    window.holdings.sources.sources().getFirst().company());
        }
    }

    @Test
    void aFolderIsGivenToAnotherCompanyAfterAQuestion() throws Exception {
        FakeHoldings holdings = new FakeHoldings();
        holdings.sources.add(new SourcePlace(SourceKind.FOLDER, "/facturas"), "");
        try (OpenWindow window = OpenWindow.on(holdings, Desks.withoutGoogle(OpenWindow.SPANISH), OpenWindow.SPANISH)) {
            window.arrangements.companies().add("Otra, S.L.", "A28015865");
            window.press("rail-sources");
            window.awaitText("/facturas");
            ComboBox<?> company = window.find("company-1", ComboBox.class);
            window.robot.interact(() -> company.getSelectionModel().select(1));
            window.awaitText("¿Pasar «/facturas» a «Otra, S.L.»?");
            window.press("move-not-1");
            assertEquals(0, company.getSelectionModel().getSelectedIndex());
            window.engine.progress = new Progress.Running(Activity.LISTING, Optional.empty(), 0, 0, 0);
            window.robot.interact(() -> company.getSelectionModel().select(1));
            window.press("move-1");
            window.awaitText("Hay una sincronización en curso.");
            assertEquals(new CompanyId(1), holdings.sources.sources().getFirst().company());
            window.engine.progress = new Progress.Idle(0, Optional.empty());
            window.press("move-1");
            window.awaitText("«/facturas» es ahora de «Otra, S.L.». Se vuelven a comprobar 2 documentos.");
            assertEquals(new CompanyId(2), holdings.sources.sources().getFirst().company());
            window.await(() -> window.engine.next.get() == 1);
        }
    }

    private static void paste(OpenWindow window, String text) {
        window.robot.interact(() -> window.find("link", TextField.class).setText(text));
        window.press("useLink");
    }

    @Test
    void aSignInCanBeCancelledAndTheNextOneWorks() throws Exception {
        try (OpenWindow window = window(_ -> {})) {
            signIn(window);
            window.awaitText("Siga en el navegador: inicie sesión y permita el acceso. Quedan 5 min 0 s.");
            assertFalse(isShown(window, "signIn"), "one sign-in at a time");
            window.press("cancel");
            window.awaitText("Se ha cancelado; no ha cambiado nada.");
            window.await(() -> isShown(window, "signIn"));
        }
    }

    @Test
    void withoutABrowserTheAddressIsThereToBeCopied() throws Exception {
        Browser none = _ -> {
            throw new IOException("there is none");
        };
        try (OpenWindow window = window(none)) {
            signIn(window);
            window.awaitText("No se ha podido abrir el navegador.");
            String address = OpenWindow.onScreen(
                    () -> window.find("address", TextField.class).getText());
            stage.person.allow(URI.create(address));
            window.awaitText("O pegue el enlace de la carpeta");
            window.press("back");
            window.awaitText("Conectado como demo@example.com");
        }
    }

    @Test
    void whoDeniesIsToldThatNothingChanged() throws Exception {
        try (OpenWindow window = window(stage.person::deny)) {
            signIn(window);
            window.awaitText("no se permitió el acceso");
            window.awaitText("No está conectado");
        }
    }

    @Test
    void aWrongFileIsRefusedInWords() throws Exception {
        try (OpenWindow window = window(stage.person::allow)) {
            window.chooser.choice =
                    Optional.of(Files.writeString(home.resolve("key.json"), "{\"type\":\"service_account\"}"));
            window.press("chooseClient");
            window.awaitText("cuenta de servicio");
            assertTrue(window.find("signIn", Button.class).isDisabled());
        }
    }

    @Test
    void afterARevocationHomeLeadsToReconnecting() throws Exception {
        stage.signIn();
        stage.server.oauth().revokeAll();
        try (OpenWindow window = window(stage.person::allow)) {
            window.awaitText("Conectado como demo@example.com");
            window.await(() -> !window.find("addDrive", Button.class).isDisabled());
            window.press("addDrive"); // the first question finds it out
            window.awaitText("Puede que se retirara el permiso");
            window.press("rail-home");
            window.awaitText("Google ya no acepta el acceso de demo@example.com.");
            window.press("attend-reconnect");
            window.awaitText("Puede que se retirara el permiso");
            window.await(() -> isShown(window, "signIn"));
            assertEquals(
                    "_Volver a conectar", window.find("signIn", Button.class).getText());
            window.press("signIn");
            window.awaitText("O pegue el enlace de la carpeta");
            window.press("back");
            window.awaitText("Conectado como demo@example.com");
        }
    }

    @Test
    void anotherAccountIsAskedAbout() throws Exception {
        stage.signIn();
        stage.server.oauth().person(new Person("2", "other@example.com", "Other"));
        try (OpenWindow window = window(stage.person::allow)) {
            window.await(() -> isShown(window, "otherAccount"));
            window.press("otherAccount");
            window.awaitText("Ha entrado como other@example.com, pero antes era demo@example.com.");
            window.press("keepFormer");
            window.await(() -> isShown(window, "otherAccount"));
            assertTrue(window.says("Conectado como demo@example.com"));
            window.press("otherAccount");
            window.awaitText("Ha entrado como other@example.com, pero antes");
            window.press("useOther");
            window.awaitText("O pegue el enlace de la carpeta");
            window.press("back");
            window.awaitText("Conectado como other@example.com");
        }
    }

    @Test
    void signingOutIsSaidAndShown() throws Exception {
        stage.signIn();
        try (OpenWindow window = window(stage.person::allow)) {
            window.await(() -> isShown(window, "signOut"));
            window.press("signOut");
            window.awaitText("se ha borrado de este equipo");
            window.awaitText("No está conectado");
        }
    }

    @Test
    void foldersAreLeftAndTakenUpAgainAndTheSettingsOneIsNot() throws Exception {
        FakeHoldings holdings = new FakeHoldings();
        holdings.sources.add(new SourcePlace(SourceKind.FOLDER, "/facturas"), "");
        holdings.sources.addSet(new SourcePlace(SourceKind.DRIVE, "1x7TqN0aVb"));
        Desks desks = Desks.on(stage, stage.person::allow, OpenWindow.SPANISH);
        try (OpenWindow window = OpenWindow.on(holdings, desks, OpenWindow.SPANISH)) {
            window.press("rail-sources");
            window.awaitText("está puesta en la configuración");
            window.press("change-1");
            window.awaitText("Ya no se vigila; lo leído se queda");
            assertEquals(ConnectedSource.Standing.LEFT, standing(holdings));
            window.await(() -> window.find("change-1", Button.class).getText().equals("Volver a vigilar"));
            window.press("change-1");
            window.await(() -> standing(holdings) == ConnectedSource.Standing.WATCHED);
            window.chooser.choice = Optional.of(home.resolve("nowhere"));
            window.press("addFolder");
            window.awaitText("no such folder");
            window.chooser.choice = Optional.of(home);
            window.press("addFolder");
            window.awaitText("Se vigila «" + home + "»");
        }
    }

    private static ConnectedSource.Standing standing(FakeHoldings holdings) {
        return holdings.sources.sources().getFirst().standing();
    }

    @Test
    void aFolderKnownByItsIdLearnsItsName() throws Exception {
        String invoices = stage.server.files().addFolder("Facturas de proveedores", DriveServer.ROOT);
        stage.signIn();
        FakeHoldings holdings = new FakeHoldings();
        holdings.sources.addSet(new SourcePlace(SourceKind.DRIVE, invoices));
        Desks desks = Desks.on(stage, stage.person::allow, OpenWindow.SPANISH);
        try (OpenWindow window = OpenWindow.on(holdings, desks, OpenWindow.SPANISH)) {
            window.await(() -> holdings.sources.sources().getFirst().called().equals("Facturas de proveedores"));
            window.press("rail-sources");
            window.awaitText("Facturas de proveedores");
        }
    }

    @Test
    void everythingCanBeGoneThroughAgain() throws Exception {
        FakeHoldings holdings = new FakeHoldings();
        holdings.sources.add(new SourcePlace(SourceKind.DRIVE, "1x7TqN0aVb"), "Facturas");
        try (OpenWindow window = OpenWindow.on(holdings, OpenWindow.SPANISH)) {
            window.press("rail-sources");
            window.awaitText("Repaso completo");
            window.press("reconcile");
            window.await(() -> window.engine.reconciliations.get() == 1);
            window.awaitText("El repaso se hace ahora");
        }
    }

    @Test
    void theExplanationOpensAndCloses() throws Exception {
        try (OpenWindow window = window(stage.person::allow)) {
            window.awaitText("No está conectado");
            window.press("explain");
            window.awaitText("Qué acceso da");
            window.press("explain");
            window.await(() -> !window.says("Qué acceso da"));
        }
    }
}
