package app.bandeja.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.bandeja.source.signin.ClientFile;
import app.bandeja.source.signin.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SetupTextsTest {
    private static final SetupTexts ENGLISH = new SetupTexts(Locale.ENGLISH);
    private static final SetupTexts SPANISH = new SetupTexts(Locale.of("es"));

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertEquals(new TreeSet<>(ENGLISH.keys()), new TreeSet<>(SPANISH.keys()));
    }

    @Test
    void everyFlawAndFailureHasItsSentence() {
        for (SetupTexts texts : List.of(ENGLISH, SPANISH)) {
            for (ClientFile.Flaw flaw : ClientFile.Flaw.values()) {
                assertFalse(texts.of(flaw).isBlank());
            }
            for (Outcome.Failure failure : Outcome.Failure.values()) {
                assertFalse(texts.of(new Outcome.Failed(failure, "")).isBlank());
            }
        }
        assertEquals(
                "Google did not take the answer that came back. Sign in once more. (Google: invalid_grant)",
                ENGLISH.of(new Outcome.Failed(Outcome.Failure.CODE_REFUSED, "invalid_grant")));
    }

    @Test
    void theBrowsersPageSpeaksThePersonsLanguage() {
        assertEquals("es", SPANISH.pages().language().getLanguage());
        assertEquals("en", new SetupTexts(Locale.FRENCH).pages().language().getLanguage());
    }

    @Test
    void theExplanationIsWhole() {
        assertEquals(8, Explanation.in(SPANISH).paragraphs().size());
        assertEquals("Connect Google Drive", Explanation.in(ENGLISH).title());
    }
}
