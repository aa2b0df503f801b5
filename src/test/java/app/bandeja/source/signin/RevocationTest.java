package app.bandeja.source.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.bandeja.demo.DriveServer;
import app.bandeja.demo.Endpoint;
import app.bandeja.demo.Trouble;
import app.bandeja.invoice.Change;
import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.Obstacle;
import app.bandeja.source.Source;
import app.bandeja.source.SourceUnavailableException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when Google no longer takes the consent, and when it only looks so. */
class RevocationTest {
    private static final Account DEMO = new Account("00000000000000000001", "demo@example.com", "Demo");

    @TempDir
    private Path home;

    private SignInStage stage;
    private String folder;

    @BeforeEach
    void open() throws Exception {
        stage = new SignInStage(home);
        folder = stage.server.files().addFolder("Facturas", DriveServer.ROOT);
        stage.signIn();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void add(String name) {
        stage.server.files().add(name, "application/pdf", name.getBytes(StandardCharsets.UTF_8), folder);
    }

    private static List<String> names(ChangePage page) {
        return page.changes().stream()
                .map(change -> change instanceof Change.Present present
                        ? present.file().name()
                        : "gone")
                .toList();
    }

    /** Asks on until nothing is left; the cursor to go on from comes back. */
    private static String drain(Source source, Optional<String> from, List<String> seen) throws Exception {
        Optional<String> cursor = from;
        ChangePage page;
        do {
            page = source.changes(cursor);
            seen.addAll(names(page));
            cursor = Optional.of(page.nextCursor());
        } while (page.ending() == ChangePage.Ending.MORE);
        return page.nextCursor();
    }

    @Test
    @DisplayName("revoked idle and in mid-run: idle")
    void revokedIdle() throws Exception {
        add("a.pdf");
        try (Source source = stage.source(folder, 100)) {
            List<String> seen = new ArrayList<>();
            String cursor = drain(source, Optional.empty(), seen);
            stage.server.oauth().revokeAll();
            add("b.pdf");

            assertThrows(SourceUnavailableException.class, () -> source.changes(Optional.of(cursor)));
            assertEquals(new Standing.Revoked(DEMO), stage.google.standing());
            assertEquals(Optional.empty(), stage.storedConsent(), "the token is dropped");
            int asked = stage.server.oauth().tokenCalls();
            assertThrows(SourceUnavailableException.class, () -> source.changes(Optional.of(cursor)));
            assertEquals(asked, stage.server.oauth().tokenCalls(), "and Google is left alone from then on");

            assertEquals(new Outcome.SignedIn(DEMO), stage.signIn());
            drain(source, Optional.of(cursor), seen);
            assertEquals(List.of("a.pdf", "b.pdf"), seen, "the cursor is as good as before");
        }
    }

    @Test
    @DisplayName("revoked idle and in mid-run: in mid-run")
    void revokedInMidRun() throws Exception {
        List<String> names = List.of("a.pdf", "b.pdf", "c.pdf", "d.pdf");
        names.forEach(this::add);
        try (Source source = stage.source(folder, 2)) {
            ChangePage first = source.changes(Optional.empty());
            stage.server.oauth().revokeAll();
            Optional<String> cursor = Optional.of(first.nextCursor());
            assertThrows(SourceUnavailableException.class, () -> source.changes(cursor));
            assertEquals(new Standing.Revoked(DEMO), stage.google.standing());

            stage.signIn();
            List<String> seen = new ArrayList<>(names(first));
            drain(source, cursor, seen);
            assertEquals(names, seen.stream().distinct().sorted().toList());
        }
    }

    @Test
    void aRevokedSignInIsToldAfterARestartWithoutAskingGoogle() throws Exception {
        stage.server.oauth().revokeAll();
        try (Source source = stage.source(folder, 100)) {
            assertThrows(SourceUnavailableException.class, () -> source.changes(Optional.empty()));
        }
        int asked = stage.server.oauth().tokenCalls();
        try (Source source = stage.source(folder, 100)) {
            SourceUnavailableException told =
                    assertThrows(SourceUnavailableException.class, () -> source.changes(Optional.empty()));
            assertEquals(Obstacle.of(Obstacle.Why.SIGN_IN_LOST, DEMO.email()), told.obstacle());
        }
        assertEquals(asked, stage.server.oauth().tokenCalls());
        assertEquals(new Standing.Revoked(DEMO), stage.opened().standing());
    }

    @Test
    void anAccessTokenThatIsRefusedEarlyIsRenewedUnnoticed() throws Exception {
        add("a.pdf");
        try (Source source = stage.source(folder, 100)) {
            source.changes(Optional.empty());
            stage.server.oauth().forgetAccessTokens();
            List<String> seen = new ArrayList<>();
            drain(source, Optional.empty(), seen);
            assertEquals(List.of("a.pdf"), seen);
        }
        assertEquals(new Standing.SignedIn(DEMO), stage.google.standing());
    }

    @Test
    void anExpiredAccessTokenIsRenewedBeforeItIsUsed() throws Exception {
        try (Source source = stage.source(folder, 100)) {
            source.changes(Optional.empty());
            int asked = stage.server.oauth().tokenCalls();
            source.changes(Optional.empty());
            assertEquals(asked, stage.server.oauth().tokenCalls(), "one token for many calls");
            stage.passes(Duration.ofMinutes(59));
            source.changes(Optional.empty());
            assertEquals(asked + 1, stage.server.oauth().tokenCalls());
        }
    }

    @Test
    void aFreshTokenThatIsRefusedMeansRevoked() throws Exception {
        stage.server.faults().next(Endpoint.Kind.GET, 50, new Trouble.Answer(401, "authError"));
        stage.server.faults().next(Endpoint.Kind.START_TOKEN, 50, new Trouble.Answer(401, "authError"));
        try (Source source = stage.source(folder, 100)) {
            assertThrows(SourceUnavailableException.class, () -> source.changes(Optional.empty()));
        }
        assertEquals(new Standing.Revoked(DEMO), stage.google.standing());
    }

    @Test
    void googleInTroubleIsNotARevocation() throws Exception {
        stage.server.oauth().failTokenCalls(1);
        add("a.pdf");
        try (Source source = stage.source(folder, 100)) {
            List<String> seen = new ArrayList<>();
            drain(source, Optional.empty(), seen);
            assertEquals(List.of("a.pdf"), seen, "it is asked again");
        }
        stage.passes(Duration.ofHours(2));
        stage.server.oauth().failTokenCalls(100);
        try (Source source = stage.source(folder, 100)) {
            assertThrows(SourceUnavailableException.class, () -> source.changes(Optional.empty()));
        }
        assertEquals(new Standing.SignedIn(DEMO), stage.google.standing());
    }

    @Test
    void aNewSignInMeanwhileIsNotDroppedWithTheOldOne() throws Exception {
        Consent old = Consent.unsealed(stage.storedConsent().orElseThrow()).orElseThrow();
        stage.signIn();
        ConsentStore store = new ConsentStore(
                SystemVault.withoutKeyring(home), new AccountNote(home.resolve("signin/account.json")));
        store.drop(old);
        assertEquals(new Standing.SignedIn(DEMO), store.standing());
    }
}
