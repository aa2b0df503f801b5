package app.bandeja.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Outcome;
import app.bandeja.source.DriveOptions;
import app.bandeja.source.Sources;
import app.bandeja.text.DocumentReader;
import app.bandeja.text.TextOptions;
import app.bandeja.text.bound.Bounds;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that is shown is one of the bytes that were read. */
class PageShelfTest {
    @TempDir
    private Path temp;

    @Test
    void aFileThatChangedSinceItWasReadIsNotShownForWhatWasRead() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("invoices"));
        Path file = folder.resolve("a.png");
        byte[] first = picture(0x111111);
        Files.write(file, first);
        try (ReviewBooks books = new ReviewBooks("pages", folder.toString())) {
            PageShelf pages = pages(books);
            DocumentId id = books.settled("a.png", hash(first), ReviewBooks.draft("A-1", "1.00"), pending())
                    .document();
            assertEquals(0xFF111111, pixel(pages.page(id, 1, 96)));

            byte[] second = picture(0xEEEEEE);
            Files.write(file, second);
            books.settled("a.png", hash(second), ReviewBooks.draft("A-1", "1.00"), pending());
            assertEquals(0xFFEEEEEE, pixel(pages.page(id, 1, 96)), "not the picture of the former content");

            Files.write(file, picture(0x777777));
            forget(second);
            assertInstanceOf(PageLook.OutOfReach.class, pages(books).page(id, 1, 96));
        }
    }

    private static app.bandeja.invoice.Judge pending() {
        return (_, _) -> new Outcome.Pending(List.of());
    }

    /** The shelf is emptied after a run. */
    private void forget(byte[] content) throws Exception {
        String hash = hash(content);
        Files.deleteIfExists(temp.resolve("shelf").resolve(hash.substring(0, 2)).resolve(hash));
    }

    private PageShelf pages(ReviewBooks books) {
        Sources sources = new Sources(new DriveOptions(
                Optional.empty(), Optional.empty(), 100, new DriveOptions.Patience(0, Duration.ofMillis(1))));
        DocumentReader reader = new DocumentReader(new TextOptions("spa", temp, Bounds.DEFAULT));
        return new PageShelf(books.database.queries(), sources, reader.images(), temp.resolve("shelf"));
    }

    private static int pixel(PageLook look) {
        PageLook.Drawn drawn = assertInstanceOf(PageLook.Drawn.class, look);
        return drawn.argb()[drawn.argb().length / 2];
    }

    private static byte[] picture(int gray) throws IOException {
        BufferedImage image = new BufferedImage(80, 100, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, gray);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static String hash(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
