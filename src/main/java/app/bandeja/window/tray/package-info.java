/**
 * The sign in the system's tray, while the window is closed and while it is open.
 *
 * <p>Belongs here: what the sign shows, its menu, and the notices that lead to a screen. Does not belong here: runs (it asks
 * the engine), AWT anywhere else. Why: an accountant closes the window and wants the invoices to go on coming in.
 */
@NullMarked
package app.bandeja.window.tray;

import org.jspecify.annotations.NullMarked;
