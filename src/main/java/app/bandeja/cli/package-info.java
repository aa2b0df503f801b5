/**
 * The command line: one class a command, and the terminal's progress and tables.
 *
 * <p>Belongs here: options, exit codes, what is printed where (results on standard output, the rest on standard error).
 * Does not belong here: anything a window would have to repeat. Why: a door shows and asks; the house works the same
 * without it.
 */
@NullMarked
package app.bandeja.cli;

import org.jspecify.annotations.NullMarked;
