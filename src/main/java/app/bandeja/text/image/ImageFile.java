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
    private final Upright upright;

    /**
     * Opens it.
     *
     * @throws RefusedException if it is empty, too large, no picture, or has too many frames
     */
    public ImageFile(Path file, Bounds bounds) throws IOException {
        this.file = file;
        this.bounds = bounds;
        checkSize(Files.size(file));
        this.upright = Upright.of(file);
        this.in = ImageIO.createImageInputStream(file.toFile());
        Iterator<ImageReader> able = ImageIO.getImageReaders(in);
        if (!able.hasNext()) {
            in.close();
            throw new RefusedException(Fault.CORRUPT, "no picture of a kind that is read");
        }
        this.reader = able.next();
        reader.setInput(in);
    }

    /** How many frames it has, at least one. */
    public int frames() throws IOException {
        int frames = reader.getNumImages(true);
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
        int width = reader.getWidth(number);
        int height = reader.getHeight(number);
        BufferedImage decoded = decoded(number, step(width, height));
        // Thinned out or not, it shows the same paper.
        double dpi = PaperSize.dpi(width, height, Density.of(reader, number)) * decoded.getWidth() / width;
        return upright.applied(GrayImage.of(decoded, dpi));
    }

    /** Whether the file has its end; a JPEG or PNG that was cut off still gives its upper part. */
    public boolean isWhole() throws IOException {
        return Ending.isThere(file);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
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
