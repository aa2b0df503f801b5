package app.bandeja.text.image;

import app.bandeja.invoice.Fault;
import app.bandeja.text.bound.Bounds;
import app.bandeja.text.bound.RefusedException;
import app.bandeja.text.picture.GrayImage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** An opened picture file; its frames are pages. */
public final class ImageFile implements AutoCloseable {
    private final Path file;
    private final Bounds bounds;
    private final ImageInputStream in;
    private final ImageReader reader;

    /**
     * Opens it.
     *
     * @throws RefusedException if it is empty, too large, no picture, or has too many frames
     */
    public ImageFile(Path file, Bounds bounds) throws IOException {
        this.file = file;
        this.bounds = bounds;
        checkSize(Files.size(file));
        this.in = ImageIO.createImageInputStream(file.toFile());
        try {
            this.reader = reader(in);
        } catch (RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** How many frames it has, at least one. */
    public int frames() throws IOException {
        int frames = understood(() -> reader.getNumImages(true));
        if (frames > bounds.pages()) {
            throw new RefusedException(Fault.TOO_MANY_PAGES, frames + " pages, at most " + bounds.pages());
        }
        if (frames < 1) {
            throw new RefusedException(Fault.NO_PAGES, "no page");
        }
        return frames;
    }

    /** A frame (from 0) in gray, the way up that its camera says. */
    public GrayImage frame(int number) throws IOException {
        int width = understood(() -> reader.getWidth(number));
        int height = understood(() -> reader.getHeight(number));
        int step = step(width, height);
        BufferedImage decoded = understood(() -> decoded(number, step));
        // Thinned out or not, it shows the same paper.
        double dpi = PaperSize.dpi(width, height, Density.of(reader, number)) * decoded.getWidth() / width;
        return Upright.of(file, reader, number).applied(GrayImage.of(decoded, dpi));
    }

    /** Whether the file has its end; a picture that was cut off may still give its upper part. */
    public boolean isWhole() throws IOException {
        // A TIFF without its end has been refused by then: its decoder looks where all its pixels lie.
        return Ending.isThere(file);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }

    /** What a decoder makes of the bytes; it answers broken ones with exceptions of all kinds. */
    private interface Decoding<T> {
        T made() throws IOException;
    }

    private static <T> T understood(Decoding<T> decoding) throws IOException {
        try {
            return decoding.made();
        } catch (RefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            throw new RefusedException(
                    Fault.CORRUPT, "the picture breaks off or its data is damaged: " + String.valueOf(e.getMessage()));
        }
    }

    private static ImageReader reader(ImageInputStream in) {
        Iterator<ImageReader> able = ImageIO.getImageReaders(in);
        if (!able.hasNext()) {
            throw new RefusedException(Fault.CORRUPT, "no picture of a kind that is read");
        }
        ImageReader reader = able.next();
        while (!isOfTheJdk(reader) && able.hasNext()) {
            reader = able.next();
        }
        reader.setInput(in);
        return reader;
    }

    // Libraries bring decoders of the same kinds, in no order, and older ones: they take a TIFF that was cut off for
    // whole.
    private static boolean isOfTheJdk(ImageReader reader) {
        return reader.getClass().getModule().equals(ImageIO.class.getModule());
    }

    /** Every how manieth pixel is decoded: a larger picture than the limit is thinned out, not refused. */
    private int step(int width, int height) {
        if (width < 2 || height < 2) {
            throw new RefusedException(Fault.CORRUPT, "a picture of " + width + " × " + height + " pixels");
        }
        int step = 1;
        while ((long) (width / step) * (height / step) > bounds.pixels()) {
            step++;
        }
        // A page of such a size is a bomb, or a poster.
        if (step > 3) {
            throw new RefusedException(Fault.PAGE_TOO_LARGE, "a picture of " + width + " × " + height + " pixels");
        }
        return step;
    }

    private BufferedImage decoded(int number, int step) throws IOException {
        ImageReadParam thinned = reader.getDefaultReadParam();
        thinned.setSourceSubsampling(step, step, 0, 0);
        try {
            return reader.read(number, thinned);
        } catch (IIOException e) {
            return PrintersJpeg.decoded(file, e);
        }
    }

    private void checkSize(long size) {
        if (size == 0) {
            throw new RefusedException(Fault.EMPTY_FILE, "0 bytes");
        }
        if (size > bounds.fileBytes()) {
            throw new RefusedException(Fault.TOO_LARGE, size + " bytes, at most " + bounds.fileBytes());
        }
    }
}
