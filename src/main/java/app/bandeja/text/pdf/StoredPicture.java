package app.bandeja.text.pdf;

import app.bandeja.text.picture.GrayImage;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A scan taken from the file as it is stored, in gray at once, without the way through a picture in colours. Under Flate
 * (ISO 32000-1, 7.4.4) it is unpacked line by line and thinned as it goes: an A4 page in colour at 720 dots an inch would
 * take 150 MB. A JPEG goes to the decoder alone. Everything else is left to PDFBox.
 */
final class StoredPicture {
    private static final int PNG = 10;
    private static final List<String> PLAIN_COLOURS =
            List.of("DeviceGray", "DeviceRGB", "CalGray", "CalRGB", "ICCBased");

    private final PDImageXObject image;
    private final int colours;
    private final int step;
    private final int width;
    private final int height;

    private StoredPicture(PDImageXObject image, int colours, int step) {
        this.image = image;
        this.colours = colours;
        this.step = step;
        this.width = image.getWidth() / step;
        this.height = image.getHeight() / step;
    }

    /**
     * The picture in gray; nothing if it is stored otherwise.
     *
     * @param step how many pixels across and down become one, their mean
     * @param dpi of the picture as it is stored
     * @throws IOException if its data break off
     */
    static Optional<GrayImage> of(PDImageXObject image, int step, double dpi) throws IOException {
        int colours = colours(image);
        if (colours == 0 || image.getBitsPerComponent() != 8 || image.getDecode() != null) {
            return Optional.empty();
        }
        List<String> filters = filters(image);
        if (filters.equals(List.of(COSName.FLATE_DECODE.getName()))) {
            return Optional.of(new StoredPicture(image, colours, Math.max(1, step)).thinned(dpi / Math.max(1, step)));
        }
        return step <= 1 && filters.equals(List.of(COSName.DCT_DECODE.getName()))
                ? jpeg(image, colours == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR, dpi)
                : Optional.empty();
    }

    private static Optional<GrayImage> jpeg(PDImageXObject image, int type, double dpi) throws IOException {
        try (InputStream raw = image.getCOSObject().createRawInputStream()) {
            return Optional.ofNullable(ImageIO.read(raw))
                    .filter(read -> read.getType() == type
                            && read.getWidth() == image.getWidth()
                            && read.getHeight() == image.getHeight())
                    .map(read -> GrayImage.of(read, dpi));
        } catch (IIOException e) {
            return Optional.empty(); // what the JDK cannot decode, PDFBox may
        }
    }

    private static List<String> filters(PDImageXObject image) {
        return image.getStream().getFilters().stream().map(COSName::getName).toList();
    }

    private static int colours(PDImageXObject image) throws IOException {
        PDColorSpace space = image.getColorSpace();
        int colours = space.getNumberOfComponents();
        return PLAIN_COLOURS.contains(space.getName()) && (colours == 1 || colours == 3) ? colours : 0;
    }

    private GrayImage thinned(double dpi) throws IOException {
        BufferedImage thinned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] pixels = ((DataBufferByte) thinned.getRaster().getDataBuffer()).getData();
        COSDictionary parameters = parameters();
        int predictor = parameters.getInt(COSName.PREDICTOR, 1);
        try (InputStream raw = image.getCOSObject().createRawInputStream();
                DataInputStream in = new DataInputStream(new InflaterInputStream(raw))) {
            Lines lines = new Lines(in, image.getWidth() * colours, predictor);
            for (int y = 0; y < height; y++) {
                line(lines, pixels, y);
            }
        }
        return GrayImage.of(thinned, dpi);
    }

    private COSDictionary parameters() {
        return image.getCOSObject().getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) instanceof COSDictionary found
                ? found
                : new COSDictionary();
    }

    private void line(Lines lines, byte[] pixels, int y) throws IOException {
        int[] sums = new int[width];
        for (int i = 0; i < step; i++) {
            add(lines.next(), sums);
        }
        for (int x = 0; x < width; x++) {
            pixels[y * width + x] = (byte) (sums[x] / (step * step));
        }
    }

    private void add(byte[] line, int[] sums) {
        for (int x = 0, at = 0; x < width; x++) {
            for (int i = 0; i < step; i++, at += colours) {
                sums[x] += colours == 1
                        ? line[at] & 0xFF
                        : GrayImage.luma(line[at] & 0xFF, line[at + 1] & 0xFF, line[at + 2] & 0xFF);
            }
        }
    }

    /** The lines of bytes, what the predictor took off put back. */
    private final class Lines {
        private final DataInputStream in;
        private final int predictor;
        private byte[] line;
        private byte[] above;

        Lines(DataInputStream in, int bytes, int predictor) {
            this.in = in;
            this.predictor = predictor;
            this.line = new byte[bytes];
            this.above = new byte[bytes];
        }

        byte[] next() throws IOException {
            byte[] last = line;
            line = above;
            above = last;
            int filter = predictor >= PNG ? in.readUnsignedByte() : predictor == 2 ? 1 : 0;
            in.readFully(line);
            putBack(filter);
            return line;
        }

        // PNG (ISO/IEC 15948), 9.2; TIFF's predictor is the first of them. A loop each, for there are millions of
        // bytes.
        private void putBack(int filter) {
            switch (filter) {
                case 1 -> fromLeft();
                case 2 -> fromAbove();
                case 3 -> fromMean();
                case 4 -> fromNearest();
                default -> {} // as it is
            }
        }

        private void fromLeft() {
            for (int i = colours; i < line.length; i++) {
                line[i] += line[i - colours];
            }
        }

        private void fromAbove() {
            for (int i = 0; i < line.length; i++) {
                line[i] += above[i];
            }
        }

        private void fromMean() {
            for (int i = 0; i < line.length; i++) {
                int left = i < colours ? 0 : line[i - colours] & 0xFF;
                line[i] += (byte) ((left + (above[i] & 0xFF)) / 2);
            }
        }

        private void fromNearest() {
            for (int i = 0; i < line.length; i++) {
                int left = i < colours ? 0 : line[i - colours] & 0xFF;
                int corner = i < colours ? 0 : above[i - colours] & 0xFF;
                line[i] += (byte) paeth(left, above[i] & 0xFF, corner);
            }
        }

        private static int paeth(int left, int up, int corner) {
            int guess = left + up - corner;
            int toLeft = Math.abs(guess - left);
            int toUp = Math.abs(guess - up);
            int toCorner = Math.abs(guess - corner);
            if (toLeft <= toUp && toLeft <= toCorner) {
                return left;
            }
            return toUp <= toCorner ? up : corner;
        }
    }
}
