package app.bandeja.text.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** JPEG in four colours (CMYK), which the JDK refuses. */
final class PrintersJpeg {
    private PrintersJpeg() {}

    /** The picture; where it is no JPEG either, the reason why the JDK refused it is thrown. */
    static BufferedImage decoded(Path file, IOException refusal) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                PDDocument carrier = new PDDocument()) {
            if (in.read() != 0xFF || in.read() != 0xD8) {
                throw refusal;
            }
            try (InputStream whole = Files.newInputStream(file)) {
                return JPEGFactory.createFromStream(carrier, whole).getImage();
            }
        } catch (IllegalArgumentException e) {
            throw refusal;
        }
    }
}
