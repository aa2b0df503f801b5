package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FileNamesTest {
    private static final String STAMP = "20260302_100000_";

    private static FileNames names() {
        return new FileNames(ZoneId.of("Europe/Madrid"), name -> true);
    }

    private static String whole(String name) {
        return names().next(MovableClock.MORNING, name).whole();
    }

    @Property
    void anyNameBecomesSafe(@ForAll("anyNames") String name) {
        FileNames.Name made = names().next(MovableClock.MORNING, name);
        for (String file : List.of(made.whole(), made.meta())) {
            assertTrue(file.startsWith(STAMP), file);
            assertTrue(file.length() <= 120, file);
            assertTrue((file + ".part").getBytes(StandardCharsets.UTF_8).length <= 255, file);
            assertFalse(file.matches("(?s).*[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029].*"), file);
            assertFalse(file.endsWith(".") || file.endsWith(" "), file);
            // What cannot be written in UTF-8 comes back as a question mark.
            assertEquals(file, new String(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
    }

    @Property
    void noTwoNamesAreAlikeEvenWhereCapitalsDoNotCount(@ForAll("alike") List<String> given) {
        FileNames names = names();
        Set<String> seen = new HashSet<>();
        for (String name : given) {
            FileNames.Name made = names.next(MovableClock.MORNING, name);
            assertTrue(seen.add(made.meta().toLowerCase(Locale.ROOT)), made.meta());
            assertTrue(seen.add(made.whole().toLowerCase(Locale.ROOT)), made.whole());
        }
    }

    @Property(tries = 100)
    void theSameNamesComeOutTheSame(@ForAll("alike") List<String> given) {
        assertEquals(all(names(), given), all(names(), given));
    }

    private static List<String> all(FileNames names, List<String> given) {
        List<String> all = new ArrayList<>();
        given.forEach(name -> all.add(names.next(MovableClock.MORNING, name).whole()));
        return all;
    }

    @Example
    void anOrdinaryNameIsKept() {
        assertEquals(STAMP + "Factura dañada.pdf", whole("Factura dañada.pdf"));
    }

    @Example
    void pathsAndTricksAreUndone() {
        assertEquals(STAMP + "_.._etc_passwd.pdf", whole("../../etc/passwd.pdf"));
        assertEquals(STAMP + "_CON.pdf", whole("CON.pdf"));
        assertEquals(STAMP + "_nul", whole("nul"));
        assertEquals(STAMP + "_com1.pdf", whole("com1 .pdf"));
        assertEquals(STAMP + "factura_fdp.exe", whole("factura\u202efdp.exe"));
        assertEquals(STAMP + "_", whole("..."));
        assertEquals(STAMP + "a_b.pdf", whole("a\ud83db.pdf"));
        assertEquals(STAMP + "a_b", whole("a\u0085b"));
    }

    @Example
    void accentsInTwoPiecesLookTheSameAndGetACounter() {
        FileNames names = names();
        assertEquals(
                List.of(STAMP + "Albarán.pdf", STAMP + "Albarán_2.pdf"),
                all(names, List.of("Albar\u00e1n.pdf", "Albara\u0301n.pdf")));
    }

    @Example
    void aLongNameIsCutBeforeItsEndingAndNotWithinACharacter() {
        String made = whole("a" + "\ud83d\ude00".repeat(80) + ".pdf");

        assertTrue(made.matches(STAMP + "a(\ud83d\ude00)+\\.pdf"), made);
        assertEquals(110, whole("x".repeat(300) + ".pdf").length() - ".pdf".length());
    }

    @Example
    void whereTheSystemKnowsAsciiAloneTheRestIsReplacedAndStillToldApart() {
        FileNames names =
                new FileNames(ZoneId.of("Europe/Madrid"), name -> name.chars().allMatch(c -> c < 128));

        assertEquals(
                List.of(STAMP + "da_ada.pdf", STAMP + "da_ada_2.pdf"), all(names, List.of("dañada.pdf", "daçada.pdf")));
    }

    @Provide
    Arbitrary<String> anyNames() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(300),
                Arbitraries.strings()
                        .withChars("aA.\u0000/\\:\ud800\udc00\ud83d\ude00 \u2028\u0301")
                        .ofMaxLength(200),
                Arbitraries.of("con", "nul.pdf", "COM1", "lpt9.txt", "...", ""));
    }

    @Provide
    Arbitrary<List<String>> alike() {
        Arbitrary<String> parts =
                Arbitraries.of("a", "A", "_2", ".pdf", ".json", ".meta", "á", "a\u0301", ".", "x".repeat(150));
        return parts.list()
                .ofMaxSize(4)
                .map(some -> String.join("", some))
                .list()
                .ofMaxSize(30);
    }
}
