/**
 * The page as lines of pieces: what stands beside what, and below what.
 *
 * <p>Belongs here: putting words into rows though the page is skewed, cutting what was printed without a space, joining
 * what was letter-spaced, comparing texts without accents and dots. Does not belong here: what a text means. Why: every
 * recogniser asks the same questions of the page, and they must get the same answers.
 */
@NullMarked
package app.bandeja.extract.page;

import org.jspecify.annotations.NullMarked;
