package app.bandeja.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Word;
import app.bandeja.text.Doubts.Band;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where a page wants a second look. */
class DoubtsTest {
    private static final Word SURE = new Word("Total", new Box(100, 50, 40, 10), 0.9);

    @Test
    void aPageThatWasReadLeavesNone() {
        assertEquals(List.of(), Doubts.of(List.of(SURE), List.of(letter(102, 51), letter(130, 51))));
    }

    @Test
    void lettersThatNoWordCoversAreInDoubt() {
        List<Box> letters = List.of(letter(200, 300), letter(210, 301), letter(102, 51));
        assertEquals(List.of(new Band(295, 314)), Doubts.of(List.of(SURE), letters));
    }

    @Test
    void aLoneSpeckIsNone() {
        assertEquals(List.of(), Doubts.of(List.of(SURE), List.of(letter(200, 300))));
    }

    @Test
    void unsureWordsOfOneLineAreInDoubt() {
        List<Word> words = List.of(SURE, unsure("l.S36", 300), unsure("8ase", 302));
        assertEquals(List.of(new Band(295, 317)), Doubts.of(words, List.of()));
    }

    @Test
    void whatHasNoLettersIsNoDoubt() {
        List<Word> words = List.of(unsure("—|", 300), unsure(".", 302), unsure("~", 303));
        assertEquals(List.of(), Doubts.of(words, List.of()));
    }

    @Test
    void doubtsNearEachOtherAreLookedAtTogetherAndFarOnesApart() {
        List<Box> letters = List.of(letter(9, 640), letter(9, 300), letter(9, 320), letter(9, 650));
        assertEquals(List.of(new Band(295, 333), new Band(635, 663)), Doubts.of(List.of(), letters));
    }

    @Test
    void aTallDoubtKeepsWhatLiesWithinIt() {
        List<Word> words = List.of(new Word("GmbH", new Box(10, 300, 40, 90), 0.2), unsure("uno", 310));
        assertEquals(List.of(new Band(295, 395)), Doubts.of(words, List.of()));
    }

    @Test
    void aPageFullOfLettersIsJudgedInAMoment() {
        List<Word> words = IntStream.range(0, 5_000)
                .mapToObj(i -> new Word("word" + i, new Box(i % 20 * 29.0, Math.floorDiv(i, 20) * 3.3, 20, 3), 0.9))
                .toList();
        List<Box> letters = IntStream.range(0, 20_000)
                .mapToObj(i -> new Box(i % 80 * 7.25 + 1, Math.floorDiv(i, 80) * 3.3, 4, 3))
                .toList();
        // The last of each four letters stands beyond its word.
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertEquals(1, Doubts.of(words, letters).size()));
    }

    private static Word unsure(String text, double y) {
        return new Word(text, new Box(200, y, 40, 10), 0.3);
    }

    private static Box letter(double x, double y) {
        return new Box(x, y, 5, 8);
    }
}
