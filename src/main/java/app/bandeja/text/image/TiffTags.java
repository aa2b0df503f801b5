package app.bandeja.text.image;

import java.io.IOException;
import java.util.Locale;
import java.util.OptionalInt;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;

/** What the tags of one frame of a TIFF say (TIFF 6.0, section 8). */
final class TiffTags {
    private final TIFFDirectory tags;

    private TiffTags(TIFFDirectory tags) {
        this.tags = tags;
    }

    static boolean isTiff(ImageReader reader) throws IOException {
        return reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("tif");
    }

    static TiffTags of(ImageReader reader, int frame) throws IOException {
        return new TiffTags(TIFFDirectory.createFromMetadata(reader.getImageMetadata(frame)));
    }

    OptionalInt orientation() {
        TIFFField field = tags.getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
        return field == null ? OptionalInt.empty() : OptionalInt.of(field.getAsInt(0));
    }
}
