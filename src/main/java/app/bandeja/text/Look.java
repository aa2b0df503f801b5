package app.bandeja.text;

import app.bandeja.invoice.Projection;
import app.bandeja.invoice.Word;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.ocr.Ocr;
import app.bandeja.text.ocr.OcrRequest.Layout;
import app.bandeja.text.picture.DarkBars;
import app.bandeja.text.picture.DarkGround;
import app.bandeja.text.picture.GrayImage;
import app.bandeja.text.picture.Ink;
import app.bandeja.text.picture.Marks;
import app.bandeja.text.picture.Pose;
import app.bandeja.text.picture.SheetOutline;
import app.bandeja.text.picture.Written;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Looks at a picture of a page: sets it upright and level, reads it, and looks again where the first look left doubts. */
final class Look {
    // Below this, words say so little that the page may lie the other way up.
    private static final int FEW_CHARACTERS = 30;
    private static final double POOR = 0.5;
    private static final double CRUMB = 0.2;

    private final Eyes eyes;

    /** @param limit for all that is seen with it together */
    Look(Ocr ocr, Duration limit) {
        this.eyes = new Eyes(ocr, new Deadline(limit));
    }

    /** What stands on the page; nothing, if it is blank. */
    Sight at(GrayImage picture) {
        GrayImage image = picture.positive();
        Optional<SheetOutline.Flat> flat = SheetOutline.of(image);
        return flat.isPresent() ? sheet(flat.get().image()).in(flat.get().toPhoto()) : sheet(image);
    }

    private Sight sheet(GrayImage picture) {
        Ink uneven = Ink.of(picture);
        boolean isShaded = uneven.paper().isShaded();
        // OCR parts ink from paper by one limit for all of the page.
        GrayImage image = isShaded ? uneven.paper().evened(picture) : picture;
        Ink ink = isShaded ? Ink.of(image) : uneven;
        Marks marks = Marks.of(ink);
        if (marks.isBlank()) {
            return new Sight(image.pointsWide(), image.pointsHigh(), List.of(), Projection.NONE);
        }
        Written written = Written.on(image, marks);
        Inked page = new Inked(image, ink);
        FirstLook upright = look(page, written.part(), Pose.of(marks, image));
        if (!upright.isPoor()) {
            return again(written, upright);
        }
        FirstLook other = look(page, written.part(), upright.pose().upsideDown());
        return again(written, other.isMoreLegibleThan(upright) ? other : upright);
    }

    /** A picture whose ink is known: to find it takes a look at each pixel. */
    private record Inked(GrayImage image, Ink ink) {
        static Inked of(GrayImage image) {
            return new Inked(image, Ink.of(image));
        }

        Inked or(GrayImage other) {
            return other == image ? this : of(other);
        }
    }

    /** What was read at once of a page set straight. */
    private record FirstLook(Pose pose, Inked straight, List<Word> words) {
        boolean isMoreLegibleThan(FirstLook other) {
            return Legibility.of(words) > Legibility.of(other.words);
        }

        boolean isPoor() {
            int all = words.stream().mapToInt(word -> word.text().length()).sum();
            double sure = words.stream()
                    .mapToDouble(word -> word.confidence() * word.text().length())
                    .sum();
            return all < FEW_CHARACTERS || sure < POOR * all;
        }
    }

    private FirstLook look(Inked page, GrayImage part, Pose pose) {
        Inked level = page.or(pose.straightened(part));
        Inked straight = DarkGround.isOn(level.image()) ? level.or(DarkBars.turned(level.image(), level.ink())) : level;
        List<Word> words =
                eyes.see(straight.image(), Layout.AUTOMATIC, eyes.languages().getFirst());
        return new FirstLook(pose, straight, words);
    }

    private Sight again(Written written, FirstLook first) {
        List<Word> words = new SecondLook(eyes)
                .at(first.straight().image(), first.straight().ink(), first.words()).stream()
                        .filter(word -> !isCrumb(word))
                        .map(LookAlikes::told)
                        .map(word -> word.at(written.inWhole(word.box(), first.pose())))
                        .toList();
        GrayImage whole = written.whole();
        boolean lies = first.pose().quarters() % 2 == 1;
        return new Sight(
                lies ? whole.pointsHigh() : whole.pointsWide(),
                lies ? whole.pointsWide() : whole.pointsHigh(),
                words,
                first.pose().toPage(whole));
    }

    // A single letter of which OCR is as good as sure that it is none comes between a label and its value.
    static boolean isCrumb(Word word) {
        return word.confidence() < CRUMB
                && word.text().length() == 1
                && !Character.isDigit(word.text().charAt(0));
    }
}
