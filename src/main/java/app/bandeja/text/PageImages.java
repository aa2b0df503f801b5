package app.bandeja.text;

import app.bandeja.text.bound.Bounds;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.bound.RefusedException;
import app.bandeja.text.image.ImageFile;
import app.bandeja.text.layer.PageFrame;
import app.bandeja.text.pdf.CarriedContent;
import app.bandeja.text.pdf.PagePicture;
import app.bandeja.text.pdf.Passwords;
import app.bandeja.text.pdf.PdfFile;
import app.bandeja.text.picture.GrayImage;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Draws pages for the screen within the same bounds as for reading: a picture of a page runs nothing and opens nothing.
 */
public final class PageImages {
    private final Bounds bounds;
    private final Passwords passwords;

    public PageImages(Bounds bounds, Passwords passwords) {
        this.bounds = bounds;
        this.passwords = passwords;
    }

    /** A page (from 1) at so many dots an inch, or fewer where that would be too many pixels. */
    public DrawnPage draw(Path file, String name, int page, int dpi) {
        try {
            if (ImageReading.isMeant(file, name)) {
                return picture(file, page);
            }
            return FileKind.of(name, "").equals(Optional.of(FileKind.XML))
                    ? new DrawnPage.Nothing("no pages")
                    : printed(file, page, dpi);
        } catch (RefusedException e) {
            return new DrawnPage.Nothing(e.detail());
        } catch (StackOverflowError | OutOfMemoryError e) {
            return new DrawnPage.Nothing("needs more memory than there is");
        } catch (IOException | RuntimeException e) {
            return new DrawnPage.Nothing(String.valueOf(e.getMessage()));
        }
    }

    /** How much of a file can be drawn, and what it carries besides its pages. */
    public Surveyed survey(Path file, String name) {
        try {
            if (ImageReading.isMeant(file, name)) {
                try (ImageFile image = new ImageFile(file, bounds)) {
                    return new Surveyed.Seen(image.frames(), Set.of());
                }
            }
            return FileKind.of(name, "").equals(Optional.of(FileKind.XML)) ? new Surveyed.Unknown() : surveyed(file);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Surveyed.Unknown();
        }
    }

    private Surveyed surveyed(Path file) throws IOException {
        try (PDDocument document = new PdfFile(file, bounds, new Deadline(bounds.document()), passwords).open()) {
            return new Surveyed.Seen(document.getNumberOfPages(), CarriedContent.in(document));
        }
    }

    private DrawnPage printed(Path file, int page, int dpi) throws IOException {
        Deadline deadline = new Deadline(bounds.document());
        try (PDDocument document = new PdfFile(file, bounds, deadline, passwords).open()) {
            if (page < 1 || page > document.getNumberOfPages()) {
                return new DrawnPage.Nothing("no such page");
            }
            PageFrame frame = PageFrame.of(document.getPage(page - 1));
            BufferedImage drawn = new PagePicture(document, bounds, deadline).inColour(page, frame, dpi);
            return new DrawnPage.Drawn(
                    frame.width(), frame.height(), drawn.getWidth(), drawn.getHeight(), opaque(drawn));
        }
    }

    /** The picture's own pixels, which nobody else has: to ask it for each of them takes as long as to draw a page. */
    private static int[] opaque(BufferedImage image) {
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < argb.length; i++) {
            argb[i] |= 0xFF000000;
        }
        return argb;
    }

    private DrawnPage picture(Path file, int page) throws IOException {
        try (ImageFile image = new ImageFile(file, bounds)) {
            if (page < 1 || page > image.frames()) {
                return new DrawnPage.Nothing("no such page");
            }
            GrayImage frame = image.frame(page - 1);
            int[] argb = new int[frame.pixels().length];
            for (int i = 0; i < argb.length; i++) {
                int gray = frame.pixels()[i] & 0xFF;
                argb[i] = 0xFF000000 | gray << 16 | gray << 8 | gray;
            }
            return new DrawnPage.Drawn(frame.pointsWide(), frame.pointsHigh(), frame.width(), frame.height(), argb);
        }
    }
}
