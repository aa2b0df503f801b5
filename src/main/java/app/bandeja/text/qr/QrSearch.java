package app.bandeja.text.qr;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.QrText;
import app.bandeja.invoice.Word;
import app.bandeja.invoice.qr.QrStatement;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.bound.RefusedException;
import app.bandeja.text.layer.PageFrame;
import app.bandeja.text.pdf.PagePicture;
import app.bandeja.text.picture.GrayImage;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Finds the QR codes on one document's pages. Nothing is drawn unless something on the page can be a code, or words on it
 * say that there is one; what was drawn for OCR is searched as it is.
 *
 * <p>A code is a help, and no condition of reading: whatever goes wrong with its picture, the page's words stand. Only the
 * document's time is a limit that ends the reading.
 */
public final class QrSearch {
    private static final double DPI = 200;
    private static final double FINE_DPI = 300;

    private final PagePicture pictures;
    private final Deadline deadline;
    private final CodeReader reader;
    // A logo stands on every page.
    private final Map<COSBase, List<String>> known = new HashMap<>();

    public QrSearch(PagePicture pictures, Deadline deadline) {
        this.pictures = pictures;
        this.deadline = deadline;
        this.reader = new CodeReader(deadline);
    }

    /** Draws pages, or parts of them. */
    private interface Drawing {
        GrayImage draw() throws IOException;
    }

    /** The codes on a page (from 1) whose words were read without drawing it. */
    public List<QrText> onPrinted(PDPage page, int number, List<Word> words) {
        Set<String> texts = new LinkedHashSet<>();
        Optional<CodePlaces> places = places(page);
        places.ifPresent(found -> found.images().forEach(image -> texts.addAll(in(image))));
        places.flatMap(CodePlaces::squares).ifPresent(part -> texts.addAll(in(part, number)));
        if (texts.isEmpty() && places.filter(CodePlaces::isPicture).isPresent()) {
            texts.addAll(drawn(() -> pictures.draw(number, PageFrame.of(page)))
                    .map(reader::dark)
                    .orElse(List.of()));
        }
        return found(texts, page, number, words);
    }

    /** The codes on a page (from 1) that was drawn for OCR, whose words are these. */
    public List<QrText> onDrawn(GrayImage image, PDPage page, int number, List<Word> words) {
        return found(new LinkedHashSet<>(reader.dark(image)), page, number, words);
    }

    private List<QrText> found(Set<String> texts, PDPage page, int number, List<Word> words) {
        boolean isMissed = texts.stream().noneMatch(text -> QrStatement.of(text).isPresent());
        if (isMissed && CodeWords.areOn(words)) {
            texts.addAll(again(page, number));
        }
        return texts.stream().map(text -> new QrText(text, number)).toList();
    }

    /**
     * The page says that it bears a code: worth a finer look. At 300 dpi and smoothed, codes of 20 mm are found on leaning,
     * grainy scans of 150 dpi where a sharp look misses them; a sharp look finds what smoothing would blot out.
     */
    private List<String> again(PDPage page, int number) {
        Optional<GrayImage> fine = drawn(() -> pictures.draw(number, PageFrame.of(page), FINE_DPI));
        return Stream.<Function<GrayImage, List<String>>>of(
                        image -> reader.dark(image.smoothed()), reader::dark, reader::light)
                .map(look -> fine.map(look).orElse(List.of()))
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> in(CodeImage image) {
        List<String> before = known.get(image.identity());
        if (before != null) {
            return before;
        }
        List<String> dark = drawn(() -> image.on(Color.WHITE)).map(reader::dark).orElse(List.of());
        List<String> texts = dark.isEmpty()
                ? drawn(() -> image.on(Color.BLACK)).map(reader::light).orElse(List.of())
                : dark;
        known.put(image.identity(), texts);
        return texts;
    }

    private List<String> in(Box part, int number) {
        List<String> texts = drawn(() -> pictures.drawPart(number, part, DPI))
                .map(this::darkOrLight)
                .orElse(List.of());
        return texts.isEmpty()
                ? drawn(() -> pictures.drawPart(number, part, FINE_DPI))
                        .map(reader::dark)
                        .orElse(List.of())
                : texts;
    }

    private List<String> darkOrLight(GrayImage picture) {
        List<String> dark = reader.dark(picture);
        return dark.isEmpty() ? reader.light(picture) : dark;
    }

    private Optional<CodePlaces> places(PDPage page) {
        List<CodePlaces> places = new ArrayList<>();
        attempt(() -> places.add(CodePlaces.of(page, deadline)));
        return places.stream().findFirst();
    }

    private Optional<GrayImage> drawn(Drawing drawing) {
        List<GrayImage> pictures = new ArrayList<>();
        attempt(() -> pictures.add(drawing.draw()));
        return pictures.stream().findFirst();
    }

    private interface Attempt {
        void make() throws IOException;
    }

    // PDFBox answers some broken pictures with unchecked exceptions.
    private static void attempt(Attempt attempt) {
        try {
            attempt.make();
        } catch (RefusedException e) {
            if (e.fault() == Fault.TOO_SLOW) {
                throw e;
            }
        } catch (IOException | RuntimeException _) {
            // No picture, no code: what the page says in words stands.
        }
    }
}
