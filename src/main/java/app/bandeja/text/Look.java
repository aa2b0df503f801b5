package app.bandeja.text;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Projection;
import app.bandeja.invoice.Word;
import app.bandeja.text.ocr.Ocr;
import app.bandeja.text.ocr.OcrRequest;
import app.bandeja.text.ocr.OcrRequest.Layout;
import app.bandeja.text.picture.GrayImage;
import app.bandeja.text.picture.Ink;
import app.bandeja.text.picture.Marks;
import app.bandeja.text.picture.Pose;
import app.bandeja.text.picture.Rules;
import app.bandeja.text.picture.SheetOutline;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Looks at a picture of a page: sets it upright and level, reads it, and looks again where the first look left doubts. */
final class Look {
    // Below this, words say so little that the page may lie the other way up.
    private static final int FEW_CHARACTERS = 30;
    private static final double POOR = 0.5;
    private static final double CLOSE = 300;

    private final Ocr ocr;
    private final Duration limit;

    Look(Ocr ocr, Duration limit) {
        this.ocr = ocr;
        this.limit = limit;
    }

    /** What stands on the page; nothing, if it is blank. */
    Sight at(GrayImage picture) {
        GrayImage image = picture.positive();
        Optional<SheetOutline.Flat> flat = SheetOutline.of(image);
        return flat.isPresent() ? sheet(flat.get().image()).in(flat.get().toPhoto()) : sheet(image);
    }

    private Sight sheet(GrayImage image) {
        Marks marks = Marks.of(Ink.of(image));
        if (marks.isBlank()) {
            return new Sight(image.pointsWide(), image.pointsHigh(), List.of(), Projection.NONE);
        }
        Pose pose = Pose.of(marks, image);
        Sight first = look(image, pose);
        if (!isPoor(first)) {
            return first;
        }
        Sight other = look(image, pose.upsideDown());
        return Legibility.of(other.words()) > Legibility.of(first.words()) ? other : first;
    }

    private Sight look(GrayImage image, Pose pose) {
        GrayImage straight = pose.straightened(image);
        List<Word> words = ask(straight, Layout.AUTOMATIC, ocr.languages().getFirst());
        return new Sight(straight.pointsWide(), straight.pointsHigh(), again(straight, words), pose.toPage(image));
    }

    /** A second look at the bands in doubt, as plain lines and without rules. */
    private List<Word> again(GrayImage straight, List<Word> words) {
        Ink ink = Ink.of(straight);
        GrayImage cleaned = Rules.without(straight, ink);
        List<Box> letters = Marks.of(Ink.of(cleaned)).letters().boxes();
        List<Word> joined = words;
        for (Doubts.Band band : Doubts.of(words, letters)) {
            joined = TwoLooks.joined(joined, strip(cleaned, band));
        }
        return joined;
    }

    private List<Word> strip(GrayImage page, Doubts.Band band) {
        double scale = page.dpi() / 72;
        int top = Math.clamp(Math.round(band.top() * scale), 0, page.height() - 1);
        int bottom = Math.clamp(Math.round(band.bottom() * scale), top + 1, page.height());
        GrayImage strip = page.part(0, top, page.width(), bottom - top);
        return ask(strip.scaledTo(Math.max(strip.dpi(), CLOSE)), Layout.BLOCK, String.join("+", ocr.languages()))
                .stream()
                .map(word -> new Word(
                        word.text(),
                        new Box(
                                word.box().x(),
                                word.box().y() + top / scale,
                                word.box().width(),
                                word.box().height()),
                        word.confidence()))
                .toList();
    }

    private List<Word> ask(GrayImage image, Layout layout, String language) {
        return ocr.read(new OcrRequest(image, language, layout, limit));
    }

    private static boolean isPoor(Sight sight) {
        int all = sight.words().stream().mapToInt(word -> word.text().length()).sum();
        double sure = sight.words().stream()
                .mapToDouble(word -> word.confidence() * word.text().length())
                .sum();
        return all < FEW_CHARACTERS || sure < POOR * all;
    }
}
