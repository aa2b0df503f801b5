/**
 * Exact data: e-invoices in XML, embedded in a PDF or standing alone, signed or not.
 *
 * <p>Belongs here: the one XML parser of the house (no DTD, no external entities, bounded in bytes, depth, elements and
 * time), one class a syntax, the CMS envelope of {@code .p7m}, and whether a signature still matches what it signs.
 * Does not belong here: whether what the XML says is right (that is {@code check}), whether a signer is to be trusted,
 * validation against schemas. Why: a value that is stated needs no guessing, so it enters as it stands.
 */
@NullMarked
package app.bandeja.text.einvoice;

import org.jspecify.annotations.NullMarked;
