package app.bandeja.text.picture;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Eight pixels held against a limit at once are each held against it. */
class BitmapProperties {

    @Property
    void whatIsDarkerThanItsLimitIsSet(
            @ForAll @Size(600) byte[] pixels,
            @ForAll @Size(25) byte[] limits,
            @ForAll @IntRange(min = 1, max = 200) int width) {
        Bitmap bitmap = new Bitmap(width, 3);
        for (int y = 0; y < 3; y++) {
            bitmap.setBelow(y, pixels, limits);
        }
        for (int y = 0; y < 3; y++) {
            for (int x = 0; x < width; x++) {
                int limit = limits[x / Bitmap.EIGHT] & 0xFF;
                assertThat(bitmap.at(x, y)).isEqualTo((pixels[y * width + x] & 0xFF) < limit);
            }
        }
    }
}
