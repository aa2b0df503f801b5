package app.bandeja.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Breakdown;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.Obstacle;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.Signature;
import app.bandeja.invoice.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final Sentences ENGLISH = Sentences.of(Locale.ENGLISH);
    private static final Sentences SPANISH = Sentences.of(Locale.of("es"));

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "app.bandeja.form.sentences",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void brokenXmlIsToldWithItsPlace() {
        assertEquals(
                "El XML está mal formado y no se puede confiar en lo que dice. Línea 12, columna 5.",
                Sentences.of(Locale.of("es"))
                        .of(new Outcome.Quarantined(Fault.MALFORMED_XML, "line 12, column 5: no end")));
        assertEquals("The file is empty (0 bytes).", ENGLISH.of(new Outcome.Quarantined(Fault.EMPTY_FILE, "0 bytes")));
    }

    @Test
    void bothLanguagesHaveTheSameTextsAndNoneIsOneThatNobodyAsksFor() {
        Set<String> asked = new TreeSet<>();
        for (FindingCode code : FindingCode.values()) {
            asked.add("finding." + code.code());
        }
        for (Fault fault : Fault.values()) {
            asked.add("fault." + fault.code());
        }
        for (Obstacle.Why why : Obstacle.Why.values()) {
            asked.add("obstacle." + why.code());
        }
        for (Breakdown breakdown : Breakdown.values()) {
            asked.add("breakdown." + breakdown.code());
        }
        asked.add("breakdown.unforeseen");
        for (Reason reason : Reason.values()) {
            asked.add("reason." + reason.code());
        }
        for (Sameness sameness : Sameness.values()) {
            asked.add("sameness." + sameness.code());
        }
        for (State state : State.values()) {
            asked.add("state." + state.code());
        }
        asked.add("place.in_text");
        for (Signature signature : Signature.values()) {
            asked.add("signature." + signature.code());
        }
        for (Kind kind : Kind.values()) {
            asked.add("kind." + kind.code());
        }
        for (Locale language : List.of(Locale.ROOT, Locale.of("es"))) {
            Set<String> there = new TreeSet<>(bundle(language).keySet());
            there.removeIf(key -> key.startsWith("field."));
            assertEquals(asked, there);
        }
        assertEquals(bundle(Locale.ROOT).keySet(), bundle(Locale.of("es")).keySet());
    }

    @Test
    void everyTextIsWrittenInBothLanguages() {
        Set<String> alike = Set.of("field.iban", "field.total", "field.tax_lines.base");
        for (String key : bundle(Locale.ROOT).keySet()) {
            String english = bundle(Locale.ROOT).getString(key);
            String spanish = bundle(Locale.of("es")).getString(key);
            assertFalse(english.isBlank() || spanish.isBlank(), key);
            if (!alike.contains(key)) {
                assertNotEquals(english, spanish, key);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFindingsSentenceIsFilledAndClean(FindingCode code) {
        Finding finding = new Finding(code, List.of("total", "issue_date"), List.of("one", "two", "three"));
        for (Sentences sentences : List.of(ENGLISH, SPANISH)) {
            String sentence = sentences.of(finding);
            assertFalse(sentence.contains("{") || sentence.contains("''"), sentence);
            assertTrue(Character.isUpperCase(sentence.codePointAt(0)), sentence);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesMentionTheSameArguments(FindingCode code) {
        String key = "finding." + code.code();
        assertEquals(
                placeHolders(bundle(Locale.ROOT).getString(key)),
                placeHolders(bundle(Locale.of("es")).getString(key)));
    }

    private static Set<String> placeHolders(String pattern) {
        Set<String> found = new HashSet<>();
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(pattern);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    @Test
    void textsThatAreNoPatternsHaveNoDoubledApostrophe() {
        for (Locale language : List.of(Locale.ROOT, Locale.of("es"))) {
            ResourceBundle texts = bundle(language);
            texts.keySet().stream()
                    .filter(key -> !isPattern(key))
                    .forEach(key -> assertFalse(texts.getString(key).matches(".*(''|\\{).*"), key));
            texts.keySet().stream()
                    .filter(SentencesTest::isPattern)
                    .forEach(key -> assertFalse(texts.getString(key).matches(".*(?<!')'(?!').*"), key));
        }
    }

    private static boolean isPattern(String key) {
        return key.startsWith("finding.") || key.startsWith("obstacle.") || key.startsWith("place.");
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesNameTheSameOfAnObstacle(Obstacle.Why why) {
        String key = "obstacle." + why.code();
        assertEquals(
                placeHolders(bundle(Locale.ROOT).getString(key)),
                placeHolders(bundle(Locale.of("es")).getString(key)));
    }

    @Test
    void everyFieldHasAWord() {
        Set<String> words = bundle(Locale.ROOT).keySet();
        for (String name : FieldValues.of(FullDraft.DRAFT).values().keySet()) {
            assertTrue(words.contains("field." + name.replaceAll("\\[\\d+]", "")), name);
        }
        assertEquals("tax", ENGLISH.field("tax_lines[3].amount"));
        assertEquals("precio unitario", SPANISH.field("lines[0].unit_price"));
    }

    @Test
    void aSentenceNamesTheFieldsInWordsOnce() {
        Finding missing = new Finding(
                FindingCode.FIELD_MISSING, List.of("issue_date", "tax_lines[0].base", "tax_lines[1].base"), List.of());
        assertEquals("Not found: issue date, base", ENGLISH.of(missing));
        assertEquals("No se ha encontrado: fecha de emisión, base", SPANISH.of(missing));
    }

    @Test
    void whatADocumentSaysIsNoPattern() {
        Finding qr = new Finding(FindingCode.QR_DISAGREES, List.of("total"), List.of("total", "{0} it's", "'{1}'"));
        assertEquals("The QR code says {0} it's, the page says '{1}' (total)", ENGLISH.of(qr));
    }

    @Test
    void everyOutcomeSaysWhy() {
        List<String> why = new ArrayList<>();
        why.addAll(ENGLISH.why(new Outcome.Ignored(Reason.SHORTCUT)));
        why.addAll(ENGLISH.why(new Outcome.Quarantined(Fault.EMPTY_FILE, "x")));
        why.addAll(ENGLISH.why(new Outcome.Pending(List.of(new Finding(FindingCode.NO_TEXT, List.of(), List.of())))));
        assertEquals(
                List.of(
                        "It is a shortcut to a file elsewhere.",
                        "The file is empty (0 bytes).",
                        "No words could be read on its pages"),
                why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de-AT", "zh"})
    void otherLanguagesReadEnglishWhateverTheMachineSpeaks(String tag) {
        assertEquals("Waiting", Sentences.of(Locale.forLanguageTag(tag)).of(State.OWED));
        assertEquals("En espera", Sentences.of(Locale.of("es", "MX")).of(State.OWED));
    }

    @Test
    void anObstacleIsToldInBothLanguagesWithWhatItNames() {
        Obstacle binned = Obstacle.of(Obstacle.Why.DRIVE_FOLDER_BINNED, "Facturas {2026}");
        assertEquals(
                "The Drive folder Facturas {2026} lies in the bin: restore it, or choose another.",
                Sentences.of(Locale.ENGLISH).of(binned));
        assertEquals(
                "La carpeta de Drive Facturas {2026} está en la papelera: restáurela, o elija otra.",
                Sentences.of(Locale.of("es")).of(binned));
    }
}
