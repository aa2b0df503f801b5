/**
 * The Pending review screen: what a person must look at, why, and what was read.
 *
 * <p>Belongs here: reasons in words and values with where they were found. Does not belong here: checks (they were made
 * when the document was judged). Why: what is doubtful must be settled in seconds, so reason and value stand side by
 * side.
 */
@NullMarked
package app.bandeja.window.review;

import org.jspecify.annotations.NullMarked;
