package app.bandeja.source.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.Person;
import app.bandeja.source.signin.Outcome.Failure;
import com.google.api.client.auth.oauth2.AuthorizationCodeTokenRequest;
import com.google.api.client.auth.oauth2.ClientParametersAuthentication;
import com.google.api.client.auth.oauth2.TokenResponseException;
import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.gson.GsonFactory;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in over HTTP: the real client library, a server that plays Google, and a person at a browser. */
class SignInTest {
    private static final Account DEMO = new Account("00000000000000000001", "demo@example.com", "Demo");
    private static final Person OTHER = new Person("00000000000000000002", "other@example.com", "Other");

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

    @Test
    @DisplayName("PKCE and state enforced")
    void pkceAndStateEnforcedByTheServerAndTheConsentIsKept() throws Exception {
        assertEquals(new Standing.SignedOut(), stage.google.standing());
        assertEquals(new Outcome.SignedIn(DEMO), stage.signIn());
        assertEquals(new Standing.SignedIn(DEMO), stage.google.standing());
        assertEquals(new Standing.SignedIn(DEMO), stage.opened().standing(), "also after a restart");
        assertEquals(Optional.of(SignInStage.CLIENT), stage.opened().client());
    }

    @Test
    @DisplayName("PKCE and state enforced: without them nobody is asked")
    void theServerAsksNobodyWithoutPkceOrState() throws Exception {
        try (SignInAttempt attempt = stage.begin()) {
            String address = attempt.address().toString();
            for (String name : new String[] {"state", "code_challenge", "code_challenge_method"}) {
                URI without = URI.create(address.replaceAll("([?&])" + name + "=[^&]*&?", "$1"));
                assertEquals(400, stage.person.get(without).status(), name);
            }
            assertEquals(200, stage.person.get(attempt.address()).status());
        }
    }

    @Test
    @DisplayName("PKCE and state enforced: a code without its verifier is worth nothing")
    void aCodeWithoutItsVerifierIsWorthNothing() throws Exception {
        try (SignInAttempt attempt = stage.begin()) {
            String back = stage.person.redirect(attempt.address(), "allow").toString();
            AuthorizationCodeTokenRequest stolen = new AuthorizationCodeTokenRequest(
                            new NetHttpTransport(),
                            GsonFactory.getDefaultInstance(),
                            new GenericUrl(Endpoints.at(stage.server.url()).token()),
                            URLDecoder.decode(back.replaceAll(".*[?&]code=([^&]*).*", "$1"), StandardCharsets.UTF_8))
                    .setRedirectUri(back.replaceAll("\\?.*", ""))
                    .setClientAuthentication(
                            new ClientParametersAuthentication(SignInStage.CLIENT.id(), SignInStage.CLIENT.secret()));
            TokenResponseException refused = assertThrows(TokenResponseException.class, stolen::execute);
            assertEquals("Invalid code verifier.", refused.getDetails().getErrorDescription());
        }
    }

    @Test
    @DisplayName("wrong state refused")
    void wrongStateRefusedAndTheRightOneStillTaken() throws Exception {
        AtomicReference<PersonAtBrowser.Page> wrong = new AtomicReference<>();
        Outcome outcome = stage.begin()
                .finish(
                        address -> {
                            URI back = stage.person.redirect(address, "allow");
                            wrong.set(stage.person.get(
                                    URI.create(back.toString().replaceAll("state=[^&]*", "state=forged"))));
                            stage.person.get(back);
                        },
                        SignInStage.LONG);
        assertEquals(new PersonAtBrowser.Page(400, SignInStage.PAGES.page("Not ours.")), wrong.get());
        assertEquals(new Outcome.SignedIn(DEMO), outcome);
    }

    @Test
    void anotherPathAndASecondCodeAreRefused() throws Exception {
        try (LoopbackReceiver receiver = LoopbackReceiver.open("right", SignInStage.PAGES)) {
            URI right = URI.create(receiver.address() + "?state=right&code=one");
            URI elsewhere = receiver.address().resolve("/other?state=right&code=one");
            assertEquals(404, stage.person.get(elsewhere).status());
            assertEquals(400, stage.person.get(receiver.address()).status());
            assertEquals(200, stage.person.get(right).status());
            assertEquals(400, stage.person.get(right).status());
            assertEquals(new Reception.Code("one"), receiver.await(SignInStage.LONG));
            assertEquals(new Reception.TimedOut(), receiver.await(Duration.ZERO), "only once");
        }
    }

    @Test
    void theReceiverIsReachedFromThisComputerOnly() throws Exception {
        try (LoopbackReceiver receiver = LoopbackReceiver.open("right", SignInStage.PAGES)) {
            for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
                for (InetAddress address : network.inetAddresses()
                        .filter(one -> !one.isLoopbackAddress())
                        .toList()) {
                    Assertions.assertThrows(
                            IOException.class,
                            () -> new Socket(address, receiver.address().getPort()).close());
                }
            }
        }
    }

    @Test
    @DisplayName("user denies")
    void userDenies() throws Exception {
        AtomicReference<PersonAtBrowser.Page> shown = new AtomicReference<>();
        Outcome outcome = stage.begin().finish(address -> shown.set(stage.person.deny(address)), SignInStage.LONG);
        assertEquals(new Outcome.Denied(), outcome);
        assertEquals(new PersonAtBrowser.Page(200, SignInStage.PAGES.page("You said no.")), shown.get());
        assertEquals(new Standing.SignedOut(), stage.google.standing());
    }

    @Test
    @DisplayName("time-out")
    void timeOut() throws Exception {
        SignInAttempt attempt = stage.begin();
        assertEquals(new Outcome.TimedOut(), attempt.finish(address -> {}, Duration.ofMillis(1)));
        assertClosed(attempt);
        assertEquals(Duration.ofMinutes(5), SignInAttempt.LIMIT);
    }

    private static void assertClosed(SignInAttempt attempt) {
        String redirect = attempt.address().getQuery().replaceAll(".*redirect_uri=([^&]*).*", "$1");
        Assertions.assertThrows(
                ConnectException.class,
                () -> new Socket(
                                InetAddress.getLoopbackAddress(),
                                URI.create(redirect).getPort())
                        .close());
    }

    @Test
    void cancelled() throws Exception {
        SignInAttempt attempt = stage.begin();
        Thread other = new Thread(attempt::cancel);
        assertEquals(new Outcome.Cancelled(), attempt.finish(address -> other.start(), SignInStage.LONG));
        other.join();
        assertClosed(attempt);
    }

    @Test
    void aConsentThatComesWithACancelIsNotKept() throws Exception {
        SignInAttempt attempt = stage.begin();
        Outcome outcome = attempt.finish(
                address -> {
                    stage.person.allow(address);
                    attempt.cancel();
                },
                SignInStage.LONG);
        assertEquals(new Outcome.Cancelled(), outcome);
        assertEquals(new Standing.SignedOut(), stage.google.standing());
        assertEquals(Optional.empty(), stage.storedConsent());
    }

    @Test
    void noBrowser() throws Exception {
        Outcome outcome = stage.begin()
                .finish(
                        address -> {
                            throw new IOException("none");
                        },
                        SignInStage.LONG);
        assertEquals(new Outcome.Failed(Failure.NO_BROWSER, ""), outcome);
    }

    @Test
    void aSecretThatGoogleDoesNotKnow() throws Exception {
        SignInAttempt attempt =
                stage.google.begin(new OAuthClient(SignInStage.CLIENT.id(), "another"), SignInStage.PAGES);
        assertEquals(
                new Outcome.Failed(Failure.CLIENT_REFUSED, ""), attempt.finish(stage.person::allow, SignInStage.LONG));
    }

    @Test
    @DisplayName("other account")
    void anOtherAccountIsToldAndNotKeptUntilThePersonWantsIt() throws Exception {
        stage.signIn();
        stage.server.oauth().person(OTHER);
        Outcome.OtherAccount outcome = assertInstanceOf(Outcome.OtherAccount.class, stage.signIn());
        Account now = new Account(OTHER.permissionId(), OTHER.email(), OTHER.name());
        assertEquals(DEMO, outcome.before());
        assertEquals(now, outcome.consent().account());
        assertEquals(new Standing.SignedIn(DEMO), stage.google.standing());
        assertEquals(new Outcome.SignedIn(now), stage.google.keep(outcome.consent()));
        assertEquals(new Standing.SignedIn(now), stage.opened().standing());
    }

    @Test
    @DisplayName("other account: also after a revocation")
    void anOtherAccountIsRecognisedAfterARevocationToo() throws Exception {
        stage.signIn();
        SystemVault.withoutKeyring(home).delete("google-consent");
        stage.server.oauth().person(OTHER);
        GoogleSignIn restarted = stage.opened();
        assertEquals(new Standing.Revoked(DEMO), restarted.standing());
        Outcome outcome =
                restarted.begin(SignInStage.CLIENT, SignInStage.PAGES).finish(stage.person::allow, SignInStage.LONG);
        assertInstanceOf(Outcome.OtherAccount.class, outcome);
    }

    @Test
    void signingOutEndsTheAccessAtGoogleAndKeepsTheClient() throws Exception {
        stage.signIn();
        String consent = stage.storedConsent().orElseThrow();
        stage.google.signOut();
        assertEquals(new Standing.SignedOut(), stage.google.standing());
        assertEquals(Optional.empty(), stage.storedConsent());
        assertEquals(Optional.of(SignInStage.CLIENT), stage.google.client());
        Consent old = Consent.unsealed(consent).orElseThrow();
        Assertions.assertThrows(
                IOException.class, () -> new GoogleCalls(Endpoints.at(stage.server.url())).refresh(old));
    }

    @Test
    @DisplayName("no keyring: the consent is kept in an encrypted file, and that is said")
    void withoutAKeyringTheConsentIsKeptInAFile() throws Exception {
        stage.signIn();
        Path file = home.resolve("signin").resolve("tokens.enc");
        assertEquals(new Keeping.InEncryptedFile(file), stage.google.keeping());
        assertEquals(new Standing.SignedIn(DEMO), stage.opened().standing());
    }

    @Test
    void theAddressAsksForReadingDriveAndNothingElse() throws Exception {
        try (SignInAttempt attempt = stage.begin()) {
            String query = attempt.address().getQuery();
            assertTrue(
                    query.contains("scope=https://www.googleapis.com/auth/drive.readonly&")
                            || query.endsWith("scope=https://www.googleapis.com/auth/drive.readonly"),
                    query);
            assertTrue(query.contains("redirect_uri=http://127.0.0.1:"), query);
            assertTrue(query.contains("access_type=offline"), query);
            assertTrue(query.contains("prompt=consent"), query);
            assertTrue(query.contains("code_challenge_method=S256"), query);
        }
    }
}
