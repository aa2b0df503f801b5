package app.bandeja.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Word;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.layer.TextLayer;
import app.bandeja.text.layer.Words;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLayerTest {

    // "IVA" of 10 points at (100, 200) on a page of 400 × 600, 16.675 wide in Liberation Sans: as seen, its ink reaches
    // from 207.4 down to 197.9 above the lower edge.
    @ParameterizedTest
    @CsvSource({
        "0, 100.0, 392.6, 16.1, 9.5",
        "90, 197.9, 100.0, 9.5, 16.1",
        "180, 283.9, 197.9, 16.1, 9.5",
        "270, 392.6, 283.9, 9.5, 16.1"
    })
    void boxesAreAsAPersonSeesTheTurnedPage(int rotation, double x, double y, double width, double height)
            throws IOException {
        List<Word> words = words(
                new PDRectangle(400, 600),
                (content, font) -> Pdfs.text(content, font, 10, 100, 200, "IVA"),
                page -> page.setRotation(rotation));

        assertEquals(List.of(new Word("IVA", new Box(x, y, width, height), 1)), rounded(words));
    }

    @Test
    void boxesAreCountedFromTheCropBoxAndWhatLiesBeyondItIsNotThere() throws IOException {
        List<Word> words = words(
                new PDRectangle(400, 600),
                (content, font) -> {
                    Pdfs.text(content, font, 10, 100, 200, "IVA");
                    Pdfs.text(content, font, 10, 100, 500, "oculto");
                },
                page -> page.setCropBox(new PDRectangle(50, 150, 300, 300)));

        assertEquals(List.of(new Word("IVA", new Box(50.0, 242.6, 16.1, 9.5), 1)), rounded(words));
    }

    @Test
    void textWrittenUpwardsOnATurnedPageIsLevelAgain() throws IOException {
        List<String> texts = texts(
                (content, font) -> {
                    content.transform(Matrix.getRotateInstance(Math.PI / 2, 300, 100));
                    Pdfs.text(content, font, 10, 0, 0, "Total factura");
                    Pdfs.text(content, font, 10, 100, 0, "121,00");
                },
                page -> page.setRotation(90));

        assertEquals(List.of("Total", "factura", "121,00"), texts);
    }

    @Test
    void wordsStandInReadingOrderWhateverTheOrderInTheFile() throws IOException {
        List<String> texts = texts((content, font) -> {
            Pdfs.text(content, font, 10, 300, 500, "121,00");
            Pdfs.text(content, font, 10, 50, 400, "Gracias");
            Pdfs.text(content, font, 10, 50, 500, "Total factura");
        });

        assertEquals(List.of("Total", "factura", "121,00", "Gracias"), texts);
    }

    @Test
    void aSpaceThatDoesNotBreakStillPartsWords() throws IOException {
        assertEquals(
                List.of("1", "234,56", "€"),
                texts((content, font) -> Pdfs.text(content, font, 10, 50, 500, "1\u00a0234,56\u00a0€")));
    }

    @Test
    void aNumberSetDigitByDigitIsOneWord() throws IOException {
        List<String> texts = texts((content, font) -> {
            for (int i = "8431".length() - 1; i >= 0; i--) {
                Pdfs.text(content, font, 10, 50 + 5.56 * i, 500, "8431".substring(i, i + 1));
            }
        });

        assertEquals(List.of("8431"), texts);
    }

    @Test
    void aGapPartsWordsThatNoSpaceParts() throws IOException {
        List<String> texts = texts((content, font) -> {
            Pdfs.text(content, font, 10, 50, 500, "Total");
            Pdfs.text(content, font, 10, 80, 500, "121,00");
        });

        assertEquals(List.of("Total", "121,00"), texts);
    }

    @Test
    void whatIsPrintedTwiceToLookBoldIsReadOnce() throws IOException {
        List<String> texts = texts((content, font) -> {
            Pdfs.text(content, font, 10, 50, 500, "TOTAL");
            Pdfs.text(content, font, 10, 50.3, 500, "TOTAL");
        });

        assertEquals(List.of("TOTAL"), texts);
    }

    @Test
    void everyDashBeforeAnAmountIsAMinus() throws IOException {
        List<String> texts = texts((content, font) -> {
            Pdfs.text(content, font, 10, 50, 500, "\u00ad12,30");
            Pdfs.text(content, font, 10, 150, 500, "\u221212,30");
            Pdfs.text(content, font, 10, 250, 500, "-12,30");
        });

        assertEquals(List.of("-12,30", "-12,30", "-12,30"), texts);
    }

    private static List<String> texts(Pdfs.Drawing drawing) throws IOException {
        return texts(drawing, page -> {});
    }

    private static List<String> texts(Pdfs.Drawing drawing, Setting setting) throws IOException {
        return words(new PDRectangle(400, 600), drawing, setting).stream()
                .map(Word::text)
                .toList();
    }

    private static List<Word> words(PDRectangle size, Pdfs.Drawing drawing, Setting setting) throws IOException {
        PDDocument drawn = new PDDocument();
        setting.of(Pdfs.page(drawn, size, drawing));
        // Saved, so that its font lies within: else the machine's own of that name would be read by.
        try (PDDocument document = Pdfs.reopened(drawn)) {
            return Words.of(TextLayer.of(document.getPage(0), new Deadline(Duration.ofMinutes(1))));
        }
    }

    private static List<Word> rounded(List<Word> words) {
        return words.stream()
                .map(word -> new Word(
                        word.text(),
                        new Box(
                                tenth(word.box().x()),
                                tenth(word.box().y()),
                                tenth(word.box().width()),
                                tenth(word.box().height())),
                        word.confidence()))
                .toList();
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private interface Setting {
        void of(PDPage page);
    }
}
