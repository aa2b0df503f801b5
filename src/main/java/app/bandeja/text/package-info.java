/**
 * From bytes to pages of words: the PDF text layer, OCR, QR codes, and (later) e-invoice XML.
 *
 * <p>Belongs here: PDFBox, Tesseract, ZXing, the bounds that keep a hostile file from harming the program, page images.
 * Does not belong here: what a word means (that is {@code extract}), where the file came from. Why: whoever read the
 * page, the rest of the house sees one shape, {@link app.bandeja.invoice.Word}.
 */
@NullMarked
package app.bandeja.text;

import org.jspecify.annotations.NullMarked;
