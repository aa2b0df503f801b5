package app.bandeja.source.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.DriveServer;
import app.bandeja.demo.OAuth;
import app.bandeja.source.Source;
import app.bandeja.source.SourceUnavailableException;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Everything that signing in and using the access logs, at the finest level of both kinds of logs. */
class NoSecretInAnyLogTest {
    /** How the demo server's tokens and codes begin, and the client's secret. */
    private static final List<String> SECRETS =
            List.of("ya29.demo", "1//0demo", "4/0demo", "4%2F0demo", OAuth.CLIENT_SECRET, "code_verifier");

    @TempDir
    private Path home;

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getFormattedMessage());
            for (IThrowableProxy e = event.getThrowableProxy(); e != null; e = e.getCause()) {
                lines.add(String.valueOf(e.getMessage()));
            }
        }
    };

    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            lines.add(record.getMessage() + " " + record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    /** Work that may fail as it likes. */
    private interface Work {
        void run() throws Exception;
    }

    private void logging(Work work) throws Exception {
        Logger root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        java.util.logging.Logger google = java.util.logging.Logger.getLogger("com.google");
        @Nullable Level before = root.getLevel();
        appender.setContext(root.getLoggerContext());
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.TRACE);
        google.addHandler(handler);
        google.setLevel(java.util.logging.Level.ALL);
        try {
            work.run();
        } finally {
            root.setLevel(before);
            root.detachAppender(appender);
            google.removeHandler(handler);
            google.setLevel(null);
        }
    }

    @Test
    @DisplayName("no secret in any log")
    void noSecretInAnyLogExceptionValueOrPlainFile() throws Exception {
        List<String> told = new ArrayList<>();
        try (SignInStage stage = new SignInStage(home)) {
            String folder = stage.server.files().addFolder("Facturas", DriveServer.ROOT);
            logging(() -> {
                told.add(stage.google
                        .begin(new OAuthClient(OAuth.CLIENT_ID, OAuth.CLIENT_SECRET + "x"), SignInStage.PAGES)
                        .finish(stage.person::allow, SignInStage.LONG)
                        .toString());
                told.add(stage.signIn().toString());
                told.add(Consent.unsealed(stage.storedConsent().orElseThrow())
                        .orElseThrow()
                        .toString());
                told.add(SignInStage.CLIENT.toString());
                told.add(new Reception.Code("4/0demo").toString());
                use(stage, folder, told);
                stage.server.oauth().revokeAll();
                use(stage, folder, told);
            });
        }
        assertTrue(told.size() >= 6, told::toString);
        assertTrue(lines.stream().anyMatch(line -> line.contains("no longer takes")), "the log itself works");
        for (String secret : SECRETS) {
            assertEquals(
                    List.of(),
                    lines.stream().filter(line -> line.contains(secret)).toList());
            assertEquals(
                    List.of(),
                    told.stream().filter(line -> line.contains(secret)).toList());
        }
        noSecretInFiles();
    }

    private static void use(SignInStage stage, String folder, List<String> told) throws Exception {
        try (Source source = stage.source(folder, 100)) {
            told.add(source.changes(Optional.empty()).toString());
        } catch (SourceUnavailableException e) {
            for (Throwable at = e; at != null; at = at.getCause()) {
                told.add(at.toString());
            }
        }
    }

    private void noSecretInFiles() throws Exception {
        try (Stream<Path> files = Files.walk(home).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                SECRETS.forEach(secret -> assertFalse(text.contains(secret), file::toString));
            }
        }
    }
}
