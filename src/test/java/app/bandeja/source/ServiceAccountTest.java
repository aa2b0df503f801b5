package app.bandeja.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.bandeja.invoice.Obstacle;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drive by a service account's key, whose signature a local token server checks as Google does (RFC 7523). */
class ServiceAccountTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EMAIL = "inbox@project.iam.gserviceaccount.com";

    @TempDir
    private Path home;

    private final List<JsonNode> claims = new CopyOnWriteArrayList<>();
    private KeyPair pair;
    private HttpServer tokens;
    private OnDrive drive;

    @BeforeEach
    void open() throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        pair = keys.generateKeyPair();
        tokens = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tokens.createContext("/token", this::token);
        tokens.start();
        drive = new OnDrive();
        drive.add("a.pdf", drive.folder);
    }

    @AfterEach
    void close() {
        drive.close();
        tokens.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        try (exchange) {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String assertion =
                    URLDecoder.decode(form.replaceAll("(?s).*assertion=([^&]*).*", "$1"), StandardCharsets.UTF_8);
            boolean holds = isSigned(assertion);
            claims.add(JSON.readTree(Base64.getUrlDecoder().decode(assertion.split("\\.", -1)[1])));
            byte[] answer = (holds
                            ? "{\"access_token\":\"valid-token\",\"expires_in\":3600,\"token_type\":\"Bearer\"}"
                            : "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid JWT Signature.\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(holds ? 200 : 400, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private boolean isSigned(String assertion) throws IOException {
        int dot = assertion.lastIndexOf('.');
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(pair.getPublic());
            signature.update(assertion.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(assertion.substring(dot + 1)));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private Path keyFile(KeyPair of) throws IOException {
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(of.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        return Files.writeString(
                home.resolve("key.json"),
                JSON.createObjectNode()
                        .put("type", "service_account")
                        .put("project_id", "project")
                        .put("private_key_id", "1")
                        .put("private_key", pem)
                        .put("client_email", EMAIL)
                        .put("client_id", "1")
                        .put(
                                "token_uri",
                                "http://127.0.0.1:" + tokens.getAddress().getPort() + "/token")
                        .toString());
    }

    private Source opened(Path keyFile) {
        DriveOptions options = new DriveOptions(
                Optional.of(keyFile),
                Optional.empty(),
                Optional.of(drive.server.url()),
                100,
                new DriveOptions.Patience(0, Duration.ofMillis(1)));
        return new Sources(options).open(new SourcePlace(SourceKind.DRIVE, drive.folder));
    }

    @Test
    void itsKeyOpensTheFolderToReadAndNothingMore() throws Exception {
        try (Source source = opened(keyFile(pair))) {
            assertEquals(List.of("+a.pdf"), Draining.shown(new Draining(source).drain()));
        }
        assertEquals(EMAIL, claims.getFirst().path("iss").asText());
        assertEquals(
                "https://www.googleapis.com/auth/drive.readonly",
                claims.getFirst().path("scope").asText());
    }

    @Test
    void aKeyThatIsNoLongerTakenIsSaidInWordsWithoutTheKey() throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        try (Source source = opened(keyFile(keys.generateKeyPair()))) {
            SourceUnavailableException e =
                    assertThrows(SourceUnavailableException.class, () -> source.changes(Optional.empty()));
            String words = String.valueOf(e.getMessage());
            assertEquals(Obstacle.Why.DRIVE_NO_ACCESS, e.obstacle().why());
            assertFalse(words.contains("PRIVATE"), words);
        }
    }
}
