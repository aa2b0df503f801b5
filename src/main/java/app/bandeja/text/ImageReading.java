package app.bandeja.text;

import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.QrText;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.text.bound.Bounds;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.image.ImageFile;
import app.bandeja.text.ocr.Ocr;
import app.bandeja.text.picture.GrayImage;
import app.bandeja.text.qr.PictureCodes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a picture file: each frame is looked at like a scanned page. */
final class ImageReading {
    private static final double DPI = 200;
    // JPEG, PNG, and TIFF of either byte order.
    private static final List<String> MARKS = List.of("\u00FF\u00D8\u00FF", "\u0089PNG", "II*\0", "MM\0*");
    private static final int LONGEST_MARK = 5;

    private final Set<Reader> readers;
    private final Ocr ocr;
    private final Bounds bounds;
    private final Deadline deadline;
    private final PictureCodes search;
    private final List<QrText> codes = new ArrayList<>();

    ImageReading(Set<Reader> readers, Ocr ocr, Bounds bounds) {
        this.readers = readers;
        this.ocr = ocr;
        this.bounds = bounds;
        this.deadline = new Deadline(bounds.document());
        this.search = new PictureCodes(deadline);
    }

    /** Whether the file is a picture by its first bytes; or by its name, unless it is a PDF in truth. */
    static boolean isMeant(Path file, String name) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LONGEST_MARK);
        }
        String mark = new String(start, StandardCharsets.ISO_8859_1);
        return MARKS.stream().anyMatch(mark::startsWith)
                || (FileKind.of(name, "").equals(Optional.of(FileKind.IMAGE)) && !mark.startsWith("%PDF-"));
    }

    Reading read(Path file, PageProgress progress) throws IOException, InterruptedException {
        List<Page> pages = new ArrayList<>();
        boolean whole;
        try (ImageFile image = new ImageFile(file, bounds)) {
            int frames = image.frames();
            for (int frame = 0; frame < frames; frame++) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                deadline.check();
                pages.add(page(image.frame(frame), frame + 1));
                progress.pageRead(frame + 1, frames);
            }
            whole = image.isWhole();
        }
        Reading reading = new Reading(pages, List.of(), codes);
        return whole ? reading : reading.with(new Finding(FindingCode.FILE_INCOMPLETE, List.of(), List.of()));
    }

    private Page page(GrayImage frame, int number) {
        Page page = readers.contains(Reader.OCR)
                ? seen(frame, number)
                : new Page(number, frame.pointsWide(), frame.pointsHigh(), List.of(), Reader.OCR);
        if (readers.contains(Reader.QR)) {
            codes.addAll(search.in(frame, number, page.words()));
        }
        return page;
    }

    private Page seen(GrayImage frame, int number) {
        GrayImage image = frame.dpi() > DPI * 1.2 ? frame.scaledTo(DPI) : frame;
        Sight seen = new Look(ocr, deadline.within(bounds.ocrPage())).at(image);
        return new Page(number, seen.width(), seen.height(), seen.words(), Reader.OCR, seen.shown());
    }
}
