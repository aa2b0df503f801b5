package app.bandeja.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Word;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of two looks at one page, each place keeps what the surer look saw. */
class TwoLooksTest {
    private static final Word TOTAL = word("Total", 100, 0.9);

    @Test
    void theSurerWordOfAPlaceIsKept() {
        Word poor = word("1.S36,94", 200, 0.4);
        Word sure = word("1.536,94", 201, 0.9);
        assertEquals(List.of(TOTAL, sure), TwoLooks.joined(List.of(TOTAL, poor), List.of(sure)));
        assertEquals(List.of(TOTAL, sure), TwoLooks.joined(List.of(TOTAL, sure), List.of(poor)));
    }

    @Test
    void whereBothAreAsSureTheFirstStays() {
        Word first = word("Base", 200, 0.8);
        assertEquals(List.of(first), TwoLooks.joined(List.of(first), List.of(word("8ase", 200, 0.83))));
    }

    @Test
    void theTaxIdWhoseControlDigitHoldsIsKeptIfItWasSeenWell() {
        Word wrong = word("J99216583", 200, 0.95);
        Word right = word("J99216582", 200, 0.8);
        assertEquals(List.of(right), TwoLooks.joined(List.of(wrong), List.of(right)));
        assertEquals(List.of(right), TwoLooks.joined(List.of(right), List.of(word("J99216583", 200, 0.82))));
        assertEquals(List.of(wrong), TwoLooks.joined(List.of(wrong), List.of(word("J99216582", 200, 0.6))));
    }

    @Test
    void whatTheFirstPassedOverIsTakenOnlyIfItIsSure() {
        Word sure = word("21%", 200, 0.8);
        assertEquals(List.of(TOTAL, sure), TwoLooks.joined(List.of(TOTAL), List.of(sure)));
        assertEquals(List.of(TOTAL), TwoLooks.joined(List.of(TOTAL), List.of(word("~:.", 200, 0.3))));
    }

    @Test
    void aWordThatTheOtherLookSawInPiecesIsOnePlace() {
        Word whole = word("B847O2133Fecha", 200, 0.5);
        Word number = new Word("B84702133", new Box(200, 50, 50, 10), 0.9);
        Word date = new Word("Fecha", new Box(255, 50, 30, 10), 0.7);
        Word wide = new Word(whole.text(), new Box(200, 50, 85, 10), whole.confidence());
        assertEquals(List.of(number, date), TwoLooks.joined(List.of(wide), List.of(number, date)));
        assertEquals(List.of(number, date), TwoLooks.joined(List.of(number, date), List.of(wide)));
    }

    @Test
    void theSameSignsInMoreWordsAreNoBetter() {
        Word whole = new Word("1.536,94", new Box(200, 50, 60, 10), 0.5);
        Word left = new Word("1.", new Box(200, 50, 10, 10), 0.9);
        Word right = new Word("536,94", new Box(212, 50, 48, 10), 0.9);
        assertEquals(List.of(whole), TwoLooks.joined(List.of(whole), List.of(right, left)));
        Word sure = new Word(whole.text(), whole.box(), 1);
        assertEquals(List.of(sure), TwoLooks.joined(List.of(left, right), List.of(sure)));
    }

    @Test
    void piecesThatReachOverEachOtherAreOnePlace() {
        List<Word> first = List.of(piece("Base im", 200, 0.5), piece("ponible 1.2", 260, 0.5));
        List<Word> second = List.of(piece("Base", 180, 0.9), piece("imponible", 230, 0.9), piece("1.2", 290, 0.9));
        assertEquals(second, TwoLooks.joined(first, second));
    }

    @Test
    void aLongWordWeighsMoreThanASpeck() {
        Word whole = new Word("1.270,20", new Box(200, 50, 60, 10), 0.6);
        Word most = new Word("1.270,2", new Box(200, 50, 50, 10), 0.4);
        Word speck = new Word("0", new Box(252, 50, 8, 10), 1);
        assertEquals(List.of(whole), TwoLooks.joined(List.of(whole), List.of(most, speck)));
    }

    @Test
    void wordsOfOneLookDoNotPushEachOtherOut() {
        Word one = new Word("Cuota", new Box(200, 50, 40, 10), 0.6);
        Word over = new Word("IVA", new Box(220, 50, 40, 10), 0.9);
        assertEquals(List.of(TOTAL, one, over), TwoLooks.joined(List.of(TOTAL), List.of(one, over)));
    }

    @Test
    void wordsOfTheLineBelowAreOfAnotherPlace() {
        Word below = new Word("Total", new Box(100, 58, 40, 10), 0.9);
        assertEquals(List.of(TOTAL, below), TwoLooks.joined(List.of(TOTAL), List.of(below)));
    }

    @Test
    void aPageFullOfWordsIsJoinedInAMoment() {
        List<Word> first = wordsOfAPage(5_000, 0.5);
        List<Word> second = wordsOfAPage(5_000, 0.9);
        assertTimeout(Duration.ofSeconds(5), () -> assertEquals(second, TwoLooks.joined(first, second)));
    }

    private static Word word(String text, double x, double confidence) {
        return new Word(text, new Box(x, 50, 40, 10), confidence);
    }

    private static Word piece(String text, double x, double confidence) {
        return new Word(text, new Box(x, 50, 50, 10), confidence);
    }

    private static List<Word> wordsOfAPage(int count, double confidence) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new Word("word" + i, new Box(i % 20 * 29.0, Math.floorDiv(i, 20) * 3.3, 25, 3), confidence))
                .toList();
    }
}
