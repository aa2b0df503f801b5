/**
 * From a draft and what is known to an outcome: pure functions.
 *
 * <p>Belongs here: rules, each a small class with a code; the sets of evidence that suffice to accept. Does not belong
 * here: sessions, clocks, files, anything with an effect. Why: an accountant must be able to ask why, and a test must be
 * able to answer with a table of examples.
 */
@NullMarked
package app.bandeja.check;

import org.jspecify.annotations.NullMarked;
