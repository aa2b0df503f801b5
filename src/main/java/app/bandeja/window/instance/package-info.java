/**
 * One window for each data folder: a lock, and a bell by which a second start raises the first window.
 *
 * <p>Belongs here: the lock file, the local socket and the secret that opens it. Does not belong here: JavaFX, what
 * raising looks like. Why: two windows on one database would be a riddle, and the second start is a person who wants to
 * see the first.
 */
@NullMarked
package app.bandeja.window.instance;

import org.jspecify.annotations.NullMarked;
