package app.bandeja.source.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.bandeja.demo.DriveServer;
import app.bandeja.demo.Person;
import app.bandeja.invoice.Change;
import app.bandeja.invoice.ChangePage;
import app.bandeja.source.Source;
import app.bandeja.source.SourceUnavailableException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The place in one account's feed means nothing to another account. */
class OtherAccountTest {

    @Test
    void anotherAccountListsTheFolderAnewAndTheSameOneGoesOn(@TempDir Path home) throws Exception {
        try (SignInStage stage = new SignInStage(home)) {
            String folder = stage.server.files().addFolder("Facturas", DriveServer.ROOT);
            stage.server.files().add("a.pdf", "application/pdf", "a".getBytes(StandardCharsets.UTF_8), folder);
            stage.signIn();
            String cursor = cursorAfterAll(stage, folder, Optional.empty());

            stage.signIn();
            assertEquals(List.of(), names(stage, folder, cursor), "the same account goes on where it stood");

            stage.server.oauth().person(new Person("2", "other@example.com", "Other"));
            Outcome.OtherAccount other = assertInstanceOf(Outcome.OtherAccount.class, stage.signIn());
            assertEquals(List.of(), names(stage, folder, cursor), "asked, not yet taken");
            stage.google.keep(other.consent());
            assertEquals(List.of("a.pdf"), names(stage, folder, cursor));
        }
    }

    /** The local server takes a fixed word as well, which must not stand in for someone who has left. */
    @Test
    void whoSignedOutIsNotLetInByTheFixedWord(@TempDir Path home) throws Exception {
        try (SignInStage stage = new SignInStage(home)) {
            String folder = stage.server.files().addFolder("Facturas", DriveServer.ROOT);
            cursorAfterAll(stage, folder, Optional.empty());
            stage.signIn();
            stage.google.signOut();
            assertThrows(SourceUnavailableException.class, () -> cursorAfterAll(stage, folder, Optional.empty()));
        }
    }

    private static String cursorAfterAll(SignInStage stage, String folder, Optional<String> from) throws Exception {
        try (Source source = stage.source(folder, 100)) {
            return source.changes(from).nextCursor();
        }
    }

    private static List<String> names(SignInStage stage, String folder, String cursor) throws Exception {
        try (Source source = stage.source(folder, 100)) {
            ChangePage page = source.changes(Optional.of(cursor));
            return page.changes().stream()
                    .map(change -> assertInstanceOf(Change.Present.class, change)
                            .file()
                            .name())
                    .toList();
        }
    }
}
