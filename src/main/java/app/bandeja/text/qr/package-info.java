/**
 * Finds QR codes on pages and reads their text.
 *
 * <p>Belongs here: where on a page a code can be, the picture of that place, and the decoder. Does not belong here: what
 * the text means (that is {@code invoice.qr}, for the rooms that follow); nothing is opened. Why: a page of plain text must
 * not be drawn for a code that it cannot bear, because drawing costs more than reading it.
 */
@NullMarked
package app.bandeja.text.qr;

import org.jspecify.annotations.NullMarked;
