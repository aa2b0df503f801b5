package app.bandeja.source.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.source.signin.ClientFile.Flaw;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientFileTest {
    private static final String DESKTOP = """
            {"installed":{"client_id":"1-a.apps.googleusercontent.com","project_id":"p",
             "auth_uri":"https://evil.example/auth","token_uri":"https://evil.example/token",
             "client_secret":"GOCSPX-s","redirect_uris":["http://localhost"]}}""";

    @TempDir
    private Path folder;

    @Test
    void aDesktopClientIsTakenWithoutTheAddressesOfItsFile() throws Exception {
        ClientFile usable = new ClientFile.Usable(new OAuthClient("1-a.apps.googleusercontent.com", "GOCSPX-s"));
        assertEquals(usable, ClientFile.parse(DESKTOP));
        Path file = Files.writeString(folder.resolve("client_secret.json"), "\uFEFF" + DESKTOP);
        assertEquals(usable, ClientFile.read(file));
    }

    @Test
    void whatElseItMayBeIsTold() {
        Map<String, Flaw> flaws = new LinkedHashMap<>();
        flaws.put("", Flaw.NOT_JSON);
        flaws.put("%PDF-1.7", Flaw.NOT_JSON);
        flaws.put("{\"installed\":{\"client_id\":\"1-a.apps", Flaw.NOT_JSON);
        flaws.put("[]", Flaw.OTHER_JSON);
        flaws.put("{}", Flaw.OTHER_JSON);
        flaws.put(DESKTOP.replace("installed", "web"), Flaw.WEB_CLIENT);
        flaws.put("{\"type\":\"service_account\",\"client_id\":\"1\",\"private_key\":\"k\"}", Flaw.SERVICE_ACCOUNT);
        flaws.put("{\"type\":\"authorized_user\",\"refresh_token\":\"t\"}", Flaw.STORED_TOKEN);
        flaws.put("{\"api_key\":\"AIza\"}", Flaw.API_KEY);
        flaws.put(DESKTOP.replace("client_secret", "secret"), Flaw.INCOMPLETE);
        flaws.put(DESKTOP.replace("1-a.apps.googleusercontent.com", "someone"), Flaw.INCOMPLETE);
        flaws.forEach((text, flaw) -> assertEquals(new ClientFile.Unusable(flaw), ClientFile.parse(text), text));
    }

    @Test
    void aFileThatIsNotThereOrFarTooLargeIsTold() throws Exception {
        assertEquals(new ClientFile.Unusable(Flaw.NOT_READABLE), ClientFile.read(folder.resolve("none.json")));
        assertEquals(new ClientFile.Unusable(Flaw.NOT_READABLE), ClientFile.read(folder));
        Path large = Files.write(folder.resolve("large"), new byte[ClientFile.LARGEST + 1]);
        assertEquals(new ClientFile.Unusable(Flaw.OTHER_JSON), ClientFile.read(large));
    }
}
