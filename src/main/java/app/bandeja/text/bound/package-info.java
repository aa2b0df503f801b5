/**
 * What a file may cost, and the refusal of one that costs more. Below all other rooms of {@code text}: every reader keeps
 * to the same bounds and refuses with the same exception.
 */
@NullMarked
package app.bandeja.text.bound;

import org.jspecify.annotations.NullMarked;
