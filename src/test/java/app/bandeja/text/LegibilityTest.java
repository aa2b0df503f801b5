package app.bandeja.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Word;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LegibilityTest {
    private static final String SEAL = "H0D8ktokFpR1CXnubPWC8tXX0o4YM13gWrxU0FYOD1MChgxlK/CNVgJSql50IQVG82n7u86MEs";
    private static final List<String> PRINTED =
            List.of("Factura", "TN-41", "Taller", "Mecánico", "del", "Sur", "Fecha", "11/06/2026", "Total", "1.210,00");

    private static List<Word> words(Stream<String> texts) {
        return texts.map(text -> new Word(text, new Box(0, 0, 10, 10), 1)).toList();
    }

    @Test
    void sealsOfAuthoritiesAreNoBadLanguage() {
        assertTrue(
                Legibility.isGood(words(Stream.concat(PRINTED.stream(), Stream.of(SEAL, SEAL + "==", "||" + SEAL)))));
    }

    @Test
    void sealsAloneAreNoLayer() {
        assertFalse(Legibility.isGood(words(Stream.of(SEAL, SEAL, "Total"))));
    }

    @Test
    void wordsWithoutSenseAreBad() {
        assertFalse(Legibility.isGood(words(Stream.concat(
                PRINTED.stream().limit(2), Stream.of("xq7tRw0Lz", "kJ8dfgT5", "pWq2ZrX9", "mN4bVc7Lk")))));
    }
}
