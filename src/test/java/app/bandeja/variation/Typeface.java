package app.bandeja.variation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The fonts that every PDF viewer has, and the one that PDFBox carries. */
enum Typeface {
    HELVETICA(FontName.HELVETICA, FontName.HELVETICA_BOLD),
    TIMES(FontName.TIMES_ROMAN, FontName.TIMES_BOLD),
    COURIER(FontName.COURIER, FontName.COURIER_BOLD),
    LIBERATION(FontName.HELVETICA, FontName.HELVETICA_BOLD);

    private final FontName plain;
    private final FontName bold;

    Typeface(FontName plain, FontName bold) {
        this.plain = plain;
        this.bold = bold;
    }

    PDFont plain(PDDocument document) throws IOException {
        if (this != LIBERATION) {
            return new PDType1Font(plain);
        }
        String resource = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(resource))) {
            return PDType0Font.load(document, in, true);
        }
    }

    PDFont bold() {
        return new PDType1Font(bold);
    }
}
