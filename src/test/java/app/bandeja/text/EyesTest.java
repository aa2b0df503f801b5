package app.bandeja.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.bandeja.invoice.Fault;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.bound.RefusedException;
import app.bandeja.text.ocr.Ocr;
import app.bandeja.text.ocr.OcrRequest.Layout;
import app.bandeja.text.picture.GrayImage;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All looks at a page share its time: many short ones must not make a long one. */
class EyesTest {
    private static final GrayImage PICTURE = GrayImage.of(new BufferedImage(40, 20, BufferedImage.TYPE_BYTE_GRAY), 200);

    @Test
    void whenThePagesTimeIsOverItIsRefusedAndWhatWasSeenBeforeIsKept(@TempDir Path cache) {
        try (Ocr ocr = new Ocr("spa", cache)) {
            Eyes tired = new Eyes(ocr, new Deadline(Duration.ofSeconds(-1)));
            assertThatThrownBy(() -> tired.see(PICTURE, Layout.LINE, "spa"))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.fault()).isEqualTo(Fault.TOO_SLOW));
            assertThat(tired.seeAgain(PICTURE, Layout.LINE, "spa")).isEmpty();
        }
    }
}
