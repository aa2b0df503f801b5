package app.bandeja.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Planes seen from other sides, one after the other. */
class ProjectionProperties {
    private static final double HAIR = 1e-6;

    @Property
    void oneAfterTheOtherIsBothAtOnce(
            @ForAll("photos") Projection first,
            @ForAll("photos") Projection second,
            @ForAll @DoubleRange(min = 0, max = 842) double x,
            @ForAll @DoubleRange(min = 0, max = 842) double y) {
        Projection both = first.then(second);
        assertEquals(second.x(first.x(x, y), first.y(x, y)), both.x(x, y), HAIR);
        assertEquals(second.y(first.x(x, y), first.y(x, y)), both.y(x, y), HAIR);
    }

    @Property
    void thereAndBackIsWhereItWas(
            @ForAll("photos") Projection there,
            @ForAll @DoubleRange(min = 0, max = 842) double x,
            @ForAll @DoubleRange(min = 0, max = 842) double y) {
        Projection unchanged = there.then(inverse(there));
        assertEquals(x, unchanged.x(x, y), HAIR);
        assertEquals(y, unchanged.y(x, y), HAIR);
    }

    @Property
    void asItIsShownChangesNothing(
            @ForAll("photos") Projection photo,
            @ForAll @DoubleRange(min = 0, max = 842) double x,
            @ForAll @DoubleRange(min = 0, max = 842) double y) {
        for (Projection same : List.of(Projection.NONE.then(photo), photo.then(Projection.NONE))) {
            assertEquals(photo.x(x, y), same.x(x, y), HAIR);
            assertEquals(photo.y(x, y), same.y(x, y), HAIR);
        }
    }

    @Property
    void theShownBoxHoldsEveryPointOfTheBox(
            @ForAll("photos") Projection photo,
            @ForAll @DoubleRange(min = 0, max = 1) double across,
            @ForAll @DoubleRange(min = 0, max = 1) double down) {
        Box box = new Box(100, 200, 60, 12);
        Box shown = photo.shown(box);
        double x = photo.x(box.x() + across * box.width(), box.y() + down * box.height());
        double y = photo.y(box.x() + across * box.width(), box.y() + down * box.height());
        assertEquals(x, Math.clamp(x, shown.x(), shown.right()), HAIR);
        assertEquals(y, Math.clamp(y, shown.y(), shown.bottom()), HAIR);
    }

    /** Turned, stretched, moved and seen a little from the side: no point of a page lies behind the camera. */
    @Provide
    Arbitrary<Projection> photos() {
        Arbitrary<Double> turn = Arbitraries.doubles().between(-3.14, 3.14).ofScale(4);
        Arbitrary<Double> stretch = Arbitraries.doubles().between(0.5, 2).ofScale(4);
        Arbitrary<Double> move = Arbitraries.doubles().between(-100, 100).ofScale(2);
        Arbitrary<Double> lean = Arbitraries.doubles().between(-1e-4, 1e-4).ofScale(6);
        return Combinators.combine(turn, stretch, move, move, lean, lean).as((angle, size, right, down, g, h) -> {
            double cos = size * Math.cos(angle);
            double sin = size * Math.sin(angle);
            return new Projection(cos, -sin, right, sin, cos, down, g, h);
        });
    }

    /** The adjugate of its matrix, which is the inverse up to a factor. */
    private static Projection inverse(Projection p) {
        double scale = p.a() * p.e() - p.b() * p.d();
        return new Projection(
                (p.e() - p.f() * p.h()) / scale,
                (p.c() * p.h() - p.b()) / scale,
                (p.b() * p.f() - p.c() * p.e()) / scale,
                (p.f() * p.g() - p.d()) / scale,
                (p.a() - p.c() * p.g()) / scale,
                (p.c() * p.d() - p.a() * p.f()) / scale,
                (p.d() * p.h() - p.e() * p.g()) / scale,
                (p.b() * p.g() - p.a() * p.h()) / scale);
    }
}
