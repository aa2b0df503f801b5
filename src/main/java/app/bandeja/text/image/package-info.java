/**
 * Pictures as documents: JPEG, PNG and TIFF, as scanners and telephones make them, each frame a page. The JDK decodes
 * them; JPEG in printers' colours, which it refuses, is decoded by PDFBox.
 */
@NullMarked
package app.bandeja.text.image;

import org.jspecify.annotations.NullMarked;
