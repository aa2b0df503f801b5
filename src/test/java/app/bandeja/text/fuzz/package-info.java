/** Broken files by the hundred: whatever they hold, reading them ends in time, in bounds, and with a value. */
@NullMarked
package app.bandeja.text.fuzz;

import org.jspecify.annotations.NullMarked;
