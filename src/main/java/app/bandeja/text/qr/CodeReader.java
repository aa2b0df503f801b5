package app.bandeja.text.qr;

import app.bandeja.text.bound.Deadline;
import app.bandeja.text.picture.GrayImage;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.ResultPoint;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.detector.MultiFinderPatternFinder;
import com.google.zxing.qrcode.detector.FinderPatternInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The QR codes of a picture, whichever way they are turned. Never throws for what a picture shows. */
final class CodeReader {
    // A page of text has a dozen places that look like a code's corner. The library tries all triples of them: a
    // picture
    // made of corners would take hours.
    private static final int MOST_CORNERS = 150;
    private static final int MOST_TRIALS = 60;
    // ZXing looks at areas of eight pixels; a smaller picture than this has no code that anyone could read.
    private static final int LEAST_PIXELS = 21;

    private final Deadline deadline;

    CodeReader(Deadline deadline) {
        this.deadline = deadline;
    }

    /** The texts of dark codes on light ground. */
    List<String> dark(GrayImage image) {
        return read(image, source(image));
    }

    /** The texts of light codes on dark ground. */
    List<String> light(GrayImage image) {
        return read(image, source(image).invert());
    }

    private static LuminanceSource source(GrayImage image) {
        return new PlanarYUVLuminanceSource(
                image.pixels(), image.width(), image.height(), 0, 0, image.width(), image.height(), false);
    }

    private List<String> read(GrayImage image, LuminanceSource source) {
        deadline.check();
        if (image.width() < LEAST_PIXELS || image.height() < LEAST_PIXELS) {
            return List.of();
        }
        try {
            return read(new HybridBinarizer(source).getBlackMatrix());
        } catch (NotFoundException | TooManyCornersException _) {
            return List.of();
        }
    }

    private List<String> read(BitMatrix matrix) throws NotFoundException {
        FinderPatternInfo[] places = new MultiFinderPatternFinder(matrix, new CornerCount())
                .findMulti(Map.of(DecodeHintType.TRY_HARDER, true));
        Trial trial = new Trial(matrix);
        Set<String> texts = new LinkedHashSet<>();
        for (int i = 0; i < places.length && i < MOST_TRIALS; i++) {
            deadline.check();
            trial.text(places[i]).ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    /** Tries one place after the other; the library's own loop over them knows no limit of time. */
    private static final class Trial extends com.google.zxing.qrcode.detector.Detector {
        private final com.google.zxing.qrcode.decoder.Decoder decoder = new com.google.zxing.qrcode.decoder.Decoder();

        Trial(BitMatrix matrix) {
            super(matrix);
        }

        Optional<String> text(FinderPatternInfo place) {
            try {
                return Optional.of(
                                decoder.decode(processFinderPatternInfo(place).getBits())
                                        .getText())
                        .filter(text -> !text.isBlank());
            } catch (ReaderException _) {
                return Optional.empty();
            } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException _) {
                // Some pictures that look nearly like a code trip the library up: no code, and no fault of the
                // document.
                return Optional.empty();
            }
        }
    }

    private final class CornerCount implements ResultPointCallback {
        private int corners;

        @Override
        public void foundPossibleResultPoint(ResultPoint point) {
            deadline.check();
            corners++;
            if (corners > MOST_CORNERS) {
                throw new TooManyCornersException();
            }
        }
    }

    /** Leaves the library's search; without a trace, because it is no surprise. */
    private static final class TooManyCornersException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyCornersException() {
            super("too many places look like a QR code's corner", null, false, false);
        }
    }
}
