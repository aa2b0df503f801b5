/**
 * From gray pictures to words, by Tesseract: its natives and models are unpacked here. Why apart: a native library can end
 * its process, so what touches it has to be easy to move out of ours.
 */
@NullMarked
package app.bandeja.text.ocr;

import org.jspecify.annotations.NullMarked;
