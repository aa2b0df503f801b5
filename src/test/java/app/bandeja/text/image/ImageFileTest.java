package app.bandeja.text.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Fault;
import app.bandeja.text.bound.Bounds;
import app.bandeja.text.bound.RefusedException;
import app.bandeja.text.picture.GrayImage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frames come the way up that their maker says; what is broken is told in words about a picture. */
class ImageFileTest {
    /** As the page is meant: a mark in its top left corner, a longer one in its top right. */
    private static final BufferedImage PAGE = page();

    @TempDir
    private Path folder;

    @Test
    void aPictureIsSetUprightAsItsCameraSays() throws IOException {
        for (int orientation = 1; orientation <= 8; orientation++) {
            byte[] jpeg = written("jpg", stored(orientation));
            Path file = Files.write(folder.resolve(orientation + ".jpg"), Exif.oriented(jpeg, orientation));
            try (ImageFile image = new ImageFile(file, Bounds.DEFAULT)) {
                assertIsPage(image.frame(0), "orientation " + orientation);
            }
        }
    }

    @Test
    void eachFrameOfATiffIsSetUprightForItself() throws IOException {
        Path file = tiff(1, 6, 3, 8, 2, 5, 4, 7);
        try (ImageFile image = new ImageFile(file, Bounds.DEFAULT)) {
            assertEquals(8, image.frames());
            for (int frame = 0; frame < 8; frame++) {
                assertIsPage(image.frame(frame), "frame " + frame);
            }
        }
    }

    @Test
    void anOrientationThatDoesNotExistIsNone() throws IOException {
        Path file = Files.write(folder.resolve("9.jpg"), Exif.oriented(written("jpg", PAGE), 9));
        try (ImageFile image = new ImageFile(file, Bounds.DEFAULT)) {
            assertIsPage(image.frame(0), "as it is");
        }
    }

    @Test
    void aPictureThatIsBrokenIsToldAsAPicture() throws IOException {
        byte[] png = written("png", noise());
        assertBreaksOff(Files.write(folder.resolve("cut.png"), Arrays.copyOf(png, png.length / 3)));
        byte[] jpeg = written("jpg", noise());
        assertBreaksOff(Files.write(folder.resolve("head.jpg"), Arrays.copyOf(jpeg, 180)));
    }

    @Test
    void aTiffWhosePixelsAreNotAllThereIsTold() throws IOException {
        byte[] whole = written("tiff", noise());
        assertTrue(isWhole(Files.write(folder.resolve("whole.tiff"), whole)));
        assertBreaksOff(Files.write(folder.resolve("cut.tiff"), Arrays.copyOf(whole, whole.length / 3)));
    }

    private static boolean isWhole(Path file) throws IOException {
        try (ImageFile image = new ImageFile(file, Bounds.DEFAULT)) {
            return image.isWhole();
        }
    }

    @Test
    void whatIsNoPictureIsToldSo() throws IOException {
        Path file = Files.writeString(folder.resolve("no.png"), "no picture");
        RefusedException refused = assertThrows(RefusedException.class, () -> first(file));
        assertEquals("no picture of a kind that is read", refused.detail());
    }

    private static void assertBreaksOff(Path file) {
        RefusedException refused = assertThrows(RefusedException.class, () -> first(file), file.toString());
        assertEquals(Fault.CORRUPT, refused.fault());
        assertTrue(refused.detail().startsWith("the picture breaks off or its data is damaged: "), refused.detail());
    }

    private static GrayImage first(Path file) throws IOException {
        try (ImageFile image = new ImageFile(file, Bounds.DEFAULT)) {
            image.frames();
            return image.frame(0);
        }
    }

    private static BufferedImage page() {
        BufferedImage page = new BufferedImage(160, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 160, 240);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(16, 16, 16, 16);
        graphics.fillRect(112, 16, 32, 48);
        graphics.dispose();
        return page;
    }

    private static void assertIsPage(GrayImage image, String what) {
        assertEquals(160, image.width(), what);
        assertEquals(240, image.height(), what);
        assertEquals("black white black white white", colours(image), what);
    }

    private static String colours(GrayImage image) {
        int[][] places = {{24, 24}, {24, 48}, {128, 48}, {24, 216}, {136, 216}};
        return String.join(
                " ", Arrays.stream(places).map(place -> colour(image, place)).toList());
    }

    private static String colour(GrayImage image, int[] place) {
        return (image.pixels()[place[1] * image.width() + place[0]] & 0xFF) < 128 ? "black" : "white";
    }

    /** The page as a camera stores it that was held so: where the stored pixel's row and column stand on the page. */
    private static BufferedImage stored(int orientation) {
        int wide = orientation > 4 ? PAGE.getHeight() : PAGE.getWidth();
        int high = orientation > 4 ? PAGE.getWidth() : PAGE.getHeight();
        BufferedImage stored = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        int right = PAGE.getWidth() - 1;
        int bottom = PAGE.getHeight() - 1;
        for (int row = 0; row < high; row++) {
            for (int column = 0; column < wide; column++) {
                int[] at = switch (orientation) {
                    case 2 -> new int[] {right - column, row};
                    case 3 -> new int[] {right - column, bottom - row};
                    case 4 -> new int[] {column, bottom - row};
                    case 5 -> new int[] {row, column};
                    case 6 -> new int[] {right - row, column};
                    case 7 -> new int[] {right - row, bottom - column};
                    case 8 -> new int[] {row, bottom - column};
                    default -> new int[] {column, row};
                };
                stored.setRGB(column, row, PAGE.getRGB(at[0], at[1]));
            }
        }
        return stored;
    }

    private static byte[] written(String kind, BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = writer(kind);
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(image);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** The JDK's own, whatever libraries bring. */
    private static ImageWriter writer(String kind) {
        Iterator<ImageWriter> able = ImageIO.getImageWritersByFormatName(kind);
        ImageWriter writer = able.next();
        while (!writer.getClass().getModule().equals(ImageIO.class.getModule())) {
            writer = able.next();
        }
        return writer;
    }

    private static BufferedImage noise() {
        Random random = new Random(3);
        BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 300 * 300; i++) {
            image.setRGB(i % 300, i / 300, random.nextInt());
        }
        return image;
    }

    /** One frame for each orientation. */
    private Path tiff(int... orientations) throws IOException {
        Path file = folder.resolve("frames.tiff");
        ImageWriter writer = writer("tiff");
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            ImageWriteParam plain = writer.getDefaultWriteParam();
            for (int i = 0; i < orientations.length; i++) {
                BufferedImage frame = stored(orientations[i]);
                TIFFDirectory tags = TIFFDirectory.createFromMetadata(
                        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(frame), plain));
                tags.addTIFFField(new TIFFField(
                        BaselineTIFFTagSet.getInstance().getTag(BaselineTIFFTagSet.TAG_ORIENTATION), orientations[i]));
                IIOMetadata metadata = tags.getAsMetadata();
                IIOImage image = new IIOImage(frame, null, metadata);
                if (i == 0) {
                    writer.write(null, image, plain);
                } else {
                    writer.writeInsert(i, image, plain);
                }
            }
        } finally {
            writer.dispose();
        }
        return file;
    }
}
