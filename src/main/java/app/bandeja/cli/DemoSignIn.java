package app.bandeja.cli;

import app.bandeja.demo.OAuth;
import app.bandeja.demo.WillingPerson;
import app.bandeja.setup.ConnectionDesk;
import app.bandeja.setup.SignIn;
import app.bandeja.setup.SignInResult;
import app.bandeja.setup.SignInStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Signs in to the demo's Google as a person does, only that the demo's own person is at the browser. */
record DemoSignIn(ConnectionDesk desk, Texts texts) {

    /** How it went, in a sentence. */
    String signIn(Path home) throws IOException, InterruptedException {
        desk.useClient(Files.writeString(
                home.resolve("client_secret.json"), """
                {"installed": {"client_id": "%s", "client_secret": "%s"}}
                """.formatted(OAuth.CLIENT_ID, OAuth.CLIENT_SECRET)));
        return switch (desk.begin()) {
            case SignInStart.NotYet(String words) -> words;
            case SignInStart.Begun(SignIn signIn) -> told(signIn);
        };
    }

    private String told(SignIn begun) throws InterruptedException {
        try (begun;
                WillingPerson person = new WillingPerson()) {
            return begun.finish(person::allow) instanceof SignInResult.SignedIn(String account)
                    ? texts.get("demo.signed_in", account)
                    : texts.get("demo.not_signed_in");
        }
    }
}
