package app.bandeja.text.image;

import app.bandeja.text.picture.GrayImage;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import javax.imageio.ImageReader;

/**
 * How a picture is to be turned and mirrored, as its camera or scanner says (TIFF 6.0 and EXIF 2.3, tag Orientation, 1–8).
 */
enum Upright {
    AS_IT_IS(0, Side.FRONT),
    MIRRORED(0, Side.BACK),
    HALF(2, Side.FRONT),
    HALF_MIRRORED(2, Side.BACK),
    RIGHT_MIRRORED(1, Side.BACK),
    RIGHT(1, Side.FRONT),
    LEFT_MIRRORED(3, Side.BACK),
    LEFT(3, Side.FRONT);

    private enum Side {
        FRONT,
        BACK
    }

    private final int quarters;
    private final Side side;

    /** @param quarters clockwise; a picture seen from its back is mirrored after that turn */
    Upright(int quarters, Side side) {
        this.quarters = quarters;
        this.side = side;
    }

    /** Of one frame: each frame of a TIFF has its own tag, other pictures have one in their EXIF. */
    static Upright of(Path file, ImageReader reader, int frame) {
        try {
            return of(TiffTags.isTiff(reader) ? TiffTags.of(reader, frame).orientation() : exif(file));
        } catch (ImageProcessingException | IOException | RuntimeException broken) {
            // Broken metadata is no reason to leave the picture unread.
            return AS_IT_IS;
        }
    }

    GrayImage applied(GrayImage image) {
        GrayImage turned = image.turned(quarters);
        return side == Side.BACK ? turned.mirrored() : turned;
    }

    private static Upright of(OptionalInt orientation) {
        int number = orientation.orElse(1);
        return number >= 1 && number <= values().length ? values()[number - 1] : AS_IT_IS;
    }

    private static OptionalInt exif(Path file) throws ImageProcessingException, IOException {
        Metadata metadata = ImageMetadataReader.readMetadata(file.toFile());
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer orientation = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return orientation == null ? OptionalInt.empty() : OptionalInt.of(orientation);
    }
}
