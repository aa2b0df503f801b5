/**
 * The front door and the wiring: {@code Main} and {@code Assembly}.
 *
 * <p>Belongs here: plain constructors that join rooms into a program, and the only calls to {@code now()}
 * (the clock is handed in everywhere else). Does not belong here: any decision about a document, any text of a
 * screen. Why: whoever reads {@code Assembly} sees the whole program once, and no framework hides it.
 */
@NullMarked
package app.bandeja;

import org.jspecify.annotations.NullMarked;
