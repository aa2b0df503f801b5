package app.bandeja.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A small invoice with a text layer, made by tests. */
record PaperInvoice(String number, int base, String total) {

    /** One whose sums agree. */
    static byte[] pdf(String number, int base) {
        return new PaperInvoice(number, base, money(base, "1.21")).bytes();
    }

    /** One that a person must look at. */
    static byte[] doubtful(String number, int base) {
        return new PaperInvoice(number, base, money(base, "1.30")).bytes();
    }

    private static String money(int base, String times) {
        return String.format(Locale.GERMANY, "%,.2f", new BigDecimal(base).multiply(new BigDecimal(times)));
    }

    private List<String> lines() {
        return List.of(
                "FACTURA",
                "Cristalería del Norte, S.L.",
                "NIF: B84702133",
                "Cliente: Mesón Las Parras, S.L.",
                "NIF: B86561412",
                "Factura número " + number,
                "Fecha: 30/09/2025",
                "Base imponible " + money(base, "1"),
                "Cuota IVA 21 % " + money(base, "0.21"),
                "Total factura " + total + " EUR");
    }

    private byte[] bytes() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            write(document, page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(PDDocument document, PDPage page) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page);
                InputStream font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
            content.beginText();
            content.setFont(PDType0Font.load(document, font, true), 12);
            content.newLineAtOffset(72, 770);
            for (String line : lines()) {
                content.showText(line);
                content.newLineAtOffset(0, -24);
            }
            content.endText();
        }
    }
}
