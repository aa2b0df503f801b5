/**
 * From bytes to pages of words, and to exact data where the document carries it: the PDF text layer, OCR of scans and
 * pictures, QR codes, e-invoice XML.
 *
 * <p>Belongs here: PDFBox, Tesseract, ZXing, the bounds that keep a hostile file from harming the program, page images.
 * Each kind of reading is a chamber of its own ({@code pdf}, {@code layer}, {@code picture}, {@code image}, {@code ocr},
 * {@code qr}, {@code einvoice}, over {@code bound}); what joins them stands here.
 * Does not belong here: what a word means (that is {@code extract}), where the file came from. Why: whoever read the
 * page, the rest of the house sees one shape, {@link app.bandeja.invoice.Word}.
 */
@NullMarked
package app.bandeja.text;

import org.jspecify.annotations.NullMarked;
