package app.bandeja.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.bandeja.text.bound.Bounds;
import app.bandeja.text.pdf.Passwords;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page is shown in its colours, as it stands before a person. */
class PageImagesTest {
    private static final int WHITE = 0xFFFFFFFF;
    private static final int RED = 0xFFFF0000;

    @TempDir
    private Path folder;

    @Test
    void aPageHasItsColoursAndNoHoles() throws IOException {
        DrawnPage.Drawn drawn = drawn(0);
        assertEquals(400, drawn.pixelsWide());
        assertEquals(200, drawn.pixelsHigh());
        assertEquals(RED, at(drawn, 20, 20));
        assertEquals(WHITE, at(drawn, 380, 20));
        assertEquals(WHITE, at(drawn, 20, 180));
    }

    @Test
    void aPageThatIsTurnedIsShownUpright() throws IOException {
        DrawnPage.Drawn drawn = drawn(90);
        assertEquals(200, drawn.pixelsWide());
        assertEquals(400, drawn.pixelsHigh());
        assertEquals(RED, at(drawn, 180, 20));
        assertEquals(WHITE, at(drawn, 20, 20));
    }

    /** 200 × 100 points, with a red square in the upper left corner. */
    private DrawnPage.Drawn drawn(int turned) throws IOException {
        Path file = folder.resolve("page.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(200, 100));
            page.setRotation(turned);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setNonStrokingColor(Color.RED);
                content.addRect(0, 70, 30, 30);
                content.fill();
            }
            document.save(file.toFile());
        }
        DrawnPage page = new PageImages(Bounds.DEFAULT, new Passwords()).draw(file, "page.pdf", 1, 144);
        return assertInstanceOf(DrawnPage.Drawn.class, page);
    }

    private static int at(DrawnPage.Drawn drawn, int x, int y) {
        return drawn.argb()[y * drawn.pixelsWide() + x];
    }
}
