package app.bandeja.text.qr;

import app.bandeja.invoice.QrText;
import app.bandeja.invoice.Word;
import app.bandeja.invoice.qr.QrStatement;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.picture.GrayImage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the QR codes in pictures that are documents themselves: there is nothing finer to draw, so all is in one look or two. */
public final class PictureCodes {
    private final CodeReader reader;

    public PictureCodes(Deadline deadline) {
        this.reader = new CodeReader(deadline);
    }

    /** The codes in a picture of a page (from 1) whose words are these. */
    public List<QrText> in(GrayImage image, int page, List<Word> words) {
        Set<String> texts = new LinkedHashSet<>(reader.dark(image));
        if (texts.stream().noneMatch(text -> QrStatement.of(text).isPresent()) && CodeWords.areOn(words)) {
            texts.addAll(reader.dark(image.smoothed()));
            texts.addAll(reader.light(image));
        }
        return texts.stream().map(text -> new QrText(text, page)).toList();
    }
}
