/**
 * Conducts what {@code doctor} looks at: whether everything that a run needs is there and answers.
 *
 * <p>Belongs here: a class a check, which looks at one thing and judges what it saw, and the order they come in. Does not
 * belong here: making good what is wrong, or any change at all. Why: whoever is in trouble must be able to look without
 * making it worse.
 */
@NullMarked
package app.bandeja.setup.doctor;

import org.jspecify.annotations.NullMarked;
