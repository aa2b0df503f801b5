package app.bandeja.text.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Dots an inch: what the file says if paper can be so, else what the shape says. */
class PaperSizeTest {

    @Test
    void aScannerIsBelieved() {
        assertEquals(200, PaperSize.dpi(1654, 2339, OptionalDouble.of(200)));
        assertEquals(300, PaperSize.dpi(945, 4000, OptionalDouble.of(300)));
    }

    @Test
    void aCameraThatSaysWhatItDoesNotKnowIsNot() {
        // 72 is what cameras write for want of anything better.
        assertEquals(4032 / 11.69, PaperSize.dpi(3024, 4032, OptionalDouble.of(72)), 0.01);
        assertEquals(1400 / 11.69, PaperSize.dpi(1000, 1400, OptionalDouble.of(72)), 0.01, "a small one");
        assertEquals(4032 / 11.69, PaperSize.dpi(3024, 4032, OptionalDouble.empty()), 0.01);
    }

    @Test
    void aSizeThatNoPaperHasIsNotBelieved() {
        assertEquals(2339 / 11.69, PaperSize.dpi(1654, 2339, OptionalDouble.of(2400)), 0.01, "a stamp");
        assertEquals(2339 / 11.69, PaperSize.dpi(1654, 2339, OptionalDouble.of(95)), 0.01, "a poster");
        assertEquals(2339 / 11.69, PaperSize.dpi(1654, 2339, OptionalDouble.of(Double.NaN)), 0.01);
    }

    @Test
    void whatIsMuchLongerThanWideIsATillRoll() {
        assertEquals(800 / 3.15, PaperSize.dpi(800, 4000, OptionalDouble.empty()), 0.01);
        assertEquals(800 / 3.15, PaperSize.dpi(4000, 800, OptionalDouble.empty()), 0.01);
    }
}
