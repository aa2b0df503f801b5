package app.bandeja.setup.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoctorTextsTest {
    private static final Set<Level> NOT_WELL = Set.of(Level.WARNING, Level.WRONG);

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "app.bandeja.setup.doctor",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static int placeHolders(ResourceBundle texts, String key) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSamePlaceHolders() {
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle spanish = bundle(Locale.of("es"));
        assertEquals(english.keySet(), spanish.keySet());
        for (String key : english.keySet()) {
            assertEquals(placeHolders(english, key), placeHolders(spanish, key), key);
        }
    }

    @Test
    void whateverIsFoundHasItsSentenceAndWhatIsNotWellSaysWhatToDo() {
        ResourceBundle texts = bundle(Locale.ROOT);
        for (Sign sign : Sign.values()) {
            assertFalse(texts.getString(sign.code()).isBlank());
            assertEquals(NOT_WELL.contains(sign.level()), texts.containsKey(sign.code() + ".do"), sign.code());
        }
        for (Check check : Check.values()) {
            assertFalse(texts.getString("check." + check.code()).isBlank());
        }
    }

    @Test
    void aDiagnosisIsInThePersonsLanguage() {
        assertEquals(
                new Diagnosis(
                        Check.DISK,
                        "Disco",
                        Sign.DISK_IS_LOW,
                        "Solo hay 1,5 GB libres para la carpeta de datos: /d",
                        Optional.of("Haga sitio pronto.")),
                new DoctorTexts(Locale.of("es")).of(Check.DISK, Found.of(Sign.DISK_IS_LOW, 1.49, "/d")));
        assertEquals(
                "Not looked at, because of: Drive access.",
                new DoctorTexts(Locale.ENGLISH)
                        .of(Check.CLOCK, Found.of(Sign.NOT_LOOKED_AT, Check.DRIVE_ACCESS))
                        .words());
    }

    @Test
    void anApostropheIsOneInWordsAndInRemedies() {
        Diagnosis locked = new DoctorTexts(Locale.ENGLISH).of(Check.DATABASE, Found.of(Sign.DATABASE_LOCKED, "/b"));
        assertEquals(
                Optional.of("If that is this computer's window or watch, nothing is wrong; close it to look further."),
                locked.remedy());
    }

    @Test
    void theWorstCounts() {
        DoctorTexts texts = new DoctorTexts(Locale.ENGLISH);
        Diagnosis fine = texts.of(Check.OCR, Found.of(Sign.OCR_WORKS, "spa"));
        Diagnosis nobody = texts.of(Check.CLOCK, Found.of(Sign.CLOCK_ALONE));
        Diagnosis low = texts.of(Check.DISK, Found.of(Sign.DISK_IS_LOW, 1.5, "/d"));
        Diagnosis late = texts.of(Check.DATABASE, Found.of(Sign.TOO_SLOW, 45));
        assertEquals(Level.OK, Diagnosis.overall(List.of(fine, nobody)));
        assertEquals(Level.WARNING, Diagnosis.overall(List.of(fine, low)));
        assertEquals(Level.WRONG, Diagnosis.overall(List.of(low, late, fine)));
    }
}
