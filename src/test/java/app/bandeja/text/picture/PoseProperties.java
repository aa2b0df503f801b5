package app.bandeja.text.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Projection;
import java.awt.Color;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** However a page lies on the glass, it is set upright and level, and a place on it is shown where it was. */
class PoseProperties {
    private static final double FIFTH_OF_A_DEGREE = 0.2;

    @Property(tries = 25)
    void theSkewOfAPageIsFound(
            @ForAll @DoubleRange(min = -5, max = 5) double degrees, @ForAll @IntRange(max = 3) int quarters) {
        GrayImage image = Drawn.skewed(degrees).turned(quarters);
        Pose pose = pose(image);
        assertEquals((4 - quarters) % 4, pose.quarters() % 4);
        assertEquals(degrees, Math.toDegrees(pose.skew()), FIFTH_OF_A_DEGREE);
    }

    @Property(tries = 25)
    void whatStandsOnTheStraightenedPageIsShownWhereItLay(
            @ForAll @DoubleRange(min = -5, max = 5) double degrees, @ForAll @IntRange(max = 3) int quarters) {
        GrayImage page = Drawn.gray(graphics -> {
            graphics.rotate(Math.toRadians(degrees), Drawn.WIDTH / 2.0, Drawn.HEIGHT / 2.0);
            Drawn.text(graphics);
            graphics.setColor(Color.BLACK);
            graphics.fillRect(900, 1450, 60, 60);
        });
        GrayImage image = page.turned(quarters);
        Pose pose = pose(image);
        Box there = square(pose.straightened(image));
        Projection toPage = pose.toPage(image);
        Box lay = square(image);
        assertEquals(lay.centerX(), toPage.x(there.centerX(), there.centerY()), 1);
        assertEquals(lay.centerY(), toPage.y(there.centerX(), there.centerY()), 1);
        // 60 pixels of 150 an inch.
        assertEquals(28.8, there.width(), 1);
    }

    @Property(tries = 25)
    void aPartThatIsStraightenedAloneStandsWhereItStoodOnThePage(
            @ForAll @DoubleRange(min = -5, max = 5) double degrees,
            @ForAll @IntRange(max = 3) int quarters,
            @ForAll @IntRange(min = 300, max = 900) int x,
            @ForAll @IntRange(min = 300, max = 1450) int y) {
        GrayImage page = Drawn.gray(graphics -> graphics.fillRect(x, y, 60, 60)).turned(quarters);
        Pose pose = new Pose(quarters, Math.toRadians(degrees));
        Written written = Written.on(page, Marks.of(Ink.of(page)));
        assertTrue(written.part().pixels().length < page.pixels().length / 10, "only what is written on");
        Box onWhole = square(pose.straightened(page));
        Box onPart = written.inWhole(square(pose.straightened(written.part())), pose);
        assertEquals(onWhole.centerX(), onPart.centerX(), 0.5);
        assertEquals(onWhole.centerY(), onPart.centerY(), 0.5);
    }

    @Example
    void aPageWithoutLettersStaysAsItIs() {
        GrayImage image = Drawn.gray(graphics -> graphics.fillRect(300, 300, 400, 400));
        assertEquals(new Pose(0, 0), pose(image));
    }

    @Example
    void theOtherWayUpIsHalfATurnFromAny() {
        assertEquals(new Pose(2, 0.01), new Pose(0, 0.01).upsideDown());
        assertEquals(new Pose(1, 0), new Pose(3, 0).upsideDown());
        assertEquals(new Pose(3, 0), new Pose(3, 0).upsideDown().upsideDown());
    }

    private static Pose pose(GrayImage image) {
        return Pose.of(Marks.of(Ink.of(image)), image);
    }

    /** The one square on a page, in points; nothing else has so much ink in one piece. */
    private static Box square(GrayImage image) {
        Marks marks = Marks.of(Ink.of(image));
        int largest = 0;
        for (int i = 0; i < marks.all().size(); i++) {
            largest = marks.all().get(i).area() > marks.all().get(largest).area() ? i : largest;
        }
        return marks.boxes().get(largest);
    }
}
