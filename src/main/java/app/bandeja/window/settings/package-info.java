/**
 * The Settings screen: how the window looks, when runs begin, companies, reading, the database.
 *
 * <p>Belongs here: showing how each setting stands, checking what is typed in place, and asking for the change. Does not
 * belong here: what a setting does, how it is kept (that is {@code settings} and {@code setup}). Why: whatever is said
 * outside of the window, by the environment, must be seen as such and never be fought over.
 */
@NullMarked
package app.bandeja.window.settings;

import org.jspecify.annotations.NullMarked;
