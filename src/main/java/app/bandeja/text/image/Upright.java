package app.bandeja.text.image;

import app.bandeja.text.picture.GrayImage;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.IOException;
import java.nio.file.Path;

/**
 * How a picture is to be turned, as its camera says (EXIF 2.3, tag Orientation). A mirrored picture is one of a scanner
 * gone wrong and is rare; it is turned only.
 *
 * @param quarters clockwise
 */
record Upright(int quarters) {

    static Upright of(Path file) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(file.toFile());
            ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer orientation = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return new Upright(orientation == null ? 0 : quarters(orientation));
        } catch (ImageProcessingException | IOException | RuntimeException broken) {
            // Broken metadata is no reason to leave the picture unread.
            return new Upright(0);
        }
    }

    GrayImage applied(GrayImage image) {
        return image.turned(quarters);
    }

    private static int quarters(int orientation) {
        return switch (orientation) {
            case 3, 4 -> 2;
            case 5, 6 -> 1;
            case 7, 8 -> 3;
            default -> 0;
        };
    }
}
