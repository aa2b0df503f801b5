package app.bandeja.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.Projection;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The exact text of the words in {@code extract --json --words}. */
class WordsJsonTest {

    @Test
    void eachPageSaysItsSizeItsReaderAndItsWordsInOrder() {
        Page printed = new Page(
                1,
                595.276,
                841.89,
                List.of(
                        new Word("Total", new Box(72, 700.25, 31.749, 12), 1),
                        new Word("\"1,00 €\"", new Box(110, 700.2, 40, 12), 1)),
                Reader.TEXT);
        Page seen = new Page(2, 595, 842, List.of(new Word("ñ", new Box(1, 2, 3, 4), 0.98765)), Reader.OCR);
        assertEquals(
                "[{\"page\":1,\"width\":595.3,\"height\":841.9,\"reader\":\"text\",\"words\":["
                        + "{\"text\":\"Total\",\"box\":[72.0,700.3,31.7,12.0],\"confidence\":1.000},"
                        + "{\"text\":\"\\\"1,00 €\\\"\",\"box\":[110.0,700.2,40.0,12.0],\"confidence\":1.000}]},"
                        + "{\"page\":2,\"width\":595.0,\"height\":842.0,\"reader\":\"ocr\",\"words\":["
                        + "{\"text\":\"ñ\",\"box\":[1.0,2.0,3.0,4.0],\"confidence\":0.988}]}]",
                WordsJson.of(List.of(printed, seen)).toString());
    }

    @Test
    void aPageWithoutWordsIsStillThere() {
        Page blank = new Page(1, 595, 842, List.of(), Reader.OCR, Projection.NONE);
        assertEquals(
                "[{\"page\":1,\"width\":595.0,\"height\":842.0,\"reader\":\"ocr\",\"words\":[]}]",
                WordsJson.of(List.of(blank)).toString());
        assertEquals("[]", WordsJson.of(List.of()).toString());
    }
}
