/**
 * What the tax authorities' QR codes say about the invoice that bears them.
 *
 * <p>Belongs here: one record for each authority's code, read strictly from the code's text. Does not belong here: finding
 * codes on pages (that is {@code text}), what follows from a code (that is {@code extract} and {@code check}). Why: two
 * rooms must understand the same code in the same way, and neither sees the other.
 *
 * <p>A text is a statement only if it is exactly what the authority prescribes: its own host and path over https, no port,
 * user, fragment or escaped path, every parameter once and in order, every check digit right. Anything else is just a
 * text. No address is ever opened.
 */
@NullMarked
package app.bandeja.invoice.qr;

import org.jspecify.annotations.NullMarked;
