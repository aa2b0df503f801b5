package app.bandeja.text;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.Word;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.pdf.PageContent;
import app.bandeja.text.pdf.PagePicture;
import app.bandeja.text.picture.GrayImage;
import app.bandeja.text.picture.Ink;
import app.bandeja.text.picture.Marks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What stands in pictures on a page that is otherwise printed: a scan under a printed header, a letterhead that is a
 * picture. A picture that printed words cover is a background, or a scan with its own text layer, and is left alone.
 */
final class PastedScans {
    private static final double LARGE = 0.12;
    // A page of an invoice has more words than this.
    private static final double WORDS_ON_A_PAGE = 80;
    private static final int LETTERS = 30;
    private static final double DPI = 200;

    private final PagePicture pictures;
    private final Look eye;
    private final Deadline deadline;

    PastedScans(PagePicture pictures, Look eye, Deadline deadline) {
        this.pictures = pictures;
        this.eye = eye;
        this.deadline = deadline;
    }

    /** The page with the words of its pictures. */
    Page added(Page printed, PDPage page) throws IOException {
        List<Word> words = new ArrayList<>(printed.words());
        for (PageContent.Picture picture : PageContent.of(page, deadline).pictures()) {
            Box part = within(picture.box(), printed);
            double share = part.width() * part.height() / (printed.width() * printed.height());
            if (share >= LARGE && inside(words, part) < WORDS_ON_A_PAGE * share) {
                seen(printed.number(), part).stream()
                        .filter(word -> words.stream().noneMatch(known -> TwoLooks.overlap(known, word)))
                        .toList()
                        .forEach(words::add);
            }
        }
        return new Page(printed.number(), printed.width(), printed.height(), words, printed.reader());
    }

    private List<Word> seen(int page, Box part) throws IOException {
        GrayImage image = pictures.drawPart(page, part, DPI);
        if (Marks.of(Ink.of(image)).letters().boxes().size() < LETTERS) {
            return List.of();
        }
        Sight sight = eye.at(image);
        return sight.words().stream()
                .map(word -> word.at(moved(sight.shown().shown(word.box()), part)))
                .toList();
    }

    private static Box moved(Box box, Box part) {
        return new Box(box.x() + part.x(), box.y() + part.y(), box.width(), box.height());
    }

    private static Box within(Box box, Page page) {
        double left = Math.max(0, box.x());
        double top = Math.max(0, box.y());
        double right = Math.min(page.width(), box.right());
        double bottom = Math.min(page.height(), box.bottom());
        return new Box(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private static long inside(List<Word> words, Box part) {
        return words.stream()
                .map(Word::box)
                .filter(box -> box.centerX() > part.x()
                        && box.centerX() < part.right()
                        && box.centerY() > part.y()
                        && box.centerY() < part.bottom())
                .count();
    }
}
