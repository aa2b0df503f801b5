/**
 * What the window asks of the rest of the house, in its own words: an engine to start and stop, and lists to read.
 *
 * <p>Belongs here: interfaces that {@code Assembly} fills with the run service and the store's queries, and the values
 * that pass through them. Does not belong here: JavaFX, any work. Why: every screen can be shown, and tested, with
 * plain fakes.
 */
@NullMarked
package app.bandeja.window.outside;

import org.jspecify.annotations.NullMarked;
