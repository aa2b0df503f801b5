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
        assertEquals(List.of(), Doubts.passedOver(List.of(SURE), List.of(letter(102, 51), letter(130, 51))));
    }

    @Test
    void lettersThatNoWordCoversAreInDoubt() {
        List<Box> letters = List.of(letter(200, 300), letter(210, 301), letter(102, 51));
        assertEquals(List.of(new Band(295, 314)), Doubts.passedOver(List.of(SURE), letters));
    }

    @Test
    void aLoneSpeckIsNone() {
        assertEquals(List.of(), Doubts.passedOver(List.of(SURE), List.of(letter(200, 300))));
    }

    @Test
    void unsureFiguresAreLookedAtWithTheSignsThatBelongToThem() {
        List<Word> words = List.of(SURE, unsure("l.S36", 300), new Word("8ase", new Box(9, 9, 40, 10), 0.8));
        List<Box> letters =
                List.of(letter(194, 302), letter(210, 301), letter(241, 302), letter(300, 301), letter(202, 340));
        assertEquals(List.of(new Box(194, 301, 52, 9)), Doubts.figures(words, letters));
    }

    @Test
    void whatCouldHardlyBeReadMayBeAFigure() {
        List<Word> words =
                List.of(unsure("gry", 300), new Word("Total", new Box(9, 9, 40, 10), 0.5), unsure("—|", 500));
        assertEquals(List.of(new Box(200, 300, 40, 10)), Doubts.figures(words, List.of()));
    }

    @Test
    void aSingleSignIsLookedAtOnlyWhereItWasBrokenOff() {
        Word sign = new Word("4", new Box(200, 300, 6, 10), 0.3);
        assertEquals(List.of(), Doubts.figures(List.of(sign), List.of(letter(200, 301))));
        assertEquals(
                List.of(new Box(194, 301, 11, 8)),
                Doubts.figures(List.of(sign), List.of(letter(194, 301), letter(200, 301))));
    }

    @Test
    void doubtsNearEachOtherAreLookedAtTogetherAndFarOnesApart() {
        List<Box> letters = List.of(letter(9, 640), letter(9, 300), letter(9, 320), letter(9, 650));
        assertEquals(List.of(new Band(295, 333), new Band(635, 663)), Doubts.passedOver(List.of(), letters));
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
                () -> assertEquals(1, Doubts.passedOver(words, letters).size()));
    }

    private static Word unsure(String text, double y) {
        return new Word(text, new Box(200, y, 40, 10), 0.3);
    }

    private static Box letter(double x, double y) {
        return new Box(x, y, 5, 8);
    }

    @Test
    void whatNothingProvesIsLookedAtSoonerThanAnAmount() {
        List<Word> words = List.of(
                new Word("02/01/2026", new Box(100, 300, 50, 10), 0.8),
                new Word("26E0049912", new Box(100, 320, 50, 10), 0.8),
                new Word("1.234,56€", new Box(100, 340, 50, 10), 0.8),
                new Word("29640", new Box(100, 360, 50, 10), 0.86));
        assertEquals(List.of(new Box(100, 300, 50, 10), new Box(100, 320, 50, 10)), Doubts.figures(words, List.of()));
    }

    @Test
    void aTaxIdWhoseControlDigitDoesNotHoldIsInDoubtHoweverSureOcrIs() {
        Box place = new Box(100, 300, 50, 10);
        assertEquals(List.of(place), Doubts.figures(List.of(new Word("J99216583", place, 0.97)), List.of()));
        assertEquals(List.of(place), Doubts.figures(List.of(new Word("A-U7961402", place, 0.97)), List.of()));
        assertEquals(List.of(), Doubts.figures(List.of(new Word("J99216582", place, 0.97)), List.of()));
        assertEquals(List.of(), Doubts.figures(List.of(new Word("2026-00417", place, 0.97)), List.of()));
    }
}
