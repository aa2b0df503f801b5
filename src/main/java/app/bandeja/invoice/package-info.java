/**
 * The words that every room speaks: records, enums and sealed interfaces about documents and invoices.
 *
 * <p>Belongs here: values with their own small arithmetic and invariants (a tax id knows its control digit).
 * Does not belong here: anything that reads, writes, decides across documents, or needs a library. Why: rooms never
 * see each other, so what passes between them must be named once, on neutral ground; this package depends on nothing.
 */
@NullMarked
package app.bandeja.invoice;

import org.jspecify.annotations.NullMarked;
