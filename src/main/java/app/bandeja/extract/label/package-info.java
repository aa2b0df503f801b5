/**
 * Labels: which printed words name which field, in several languages.
 *
 * <p>Belongs here: the concepts, their lexicons (resource files, a line a label), finding labels on the page, and which
 * label governs a value. Does not belong here: anything that knows a supplier or a layout. Why: a new wording must be a
 * line in a file, not code.
 */
@NullMarked
package app.bandeja.extract.label;

import org.jspecify.annotations.NullMarked;
