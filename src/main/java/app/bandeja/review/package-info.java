/**
 * Conducts what the accountant decides about documents in doubt: corrections, approval, undo, re-reading, and the page
 * images that the screen shows.
 *
 * <p>Belongs here: the steps of a decision, each one transaction and each with a way back; judging a corrected draft while
 * a person types; the page beside the fields. Does not belong here: the rules themselves (that is {@code check}), how a
 * page is drawn (that is {@code text}), screens. Why: whatever a person decides must be kept with who, when, old, new and
 * place, must be taken back as easily as it was made, and must never overwrite what another person decided meanwhile.
 */
@NullMarked
package app.bandeja.review;

import org.jspecify.annotations.NullMarked;
