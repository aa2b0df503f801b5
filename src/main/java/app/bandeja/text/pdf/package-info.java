/**
 * A PDF as a file: looked at before it is opened, opened within the bounds, its pages drawn as pictures. PDFBox is used
 * here and in {@code layer} only.
 */
@NullMarked
package app.bandeja.text.pdf;

import org.jspecify.annotations.NullMarked;
