/**
 * The lines of goods and services: from tables and lists on the pages.
 *
 * <p>Belongs here: column headings, which row is a line, what a line's figures mean, and the proof that the lines are the
 * invoice's. Does not belong here: the invoice's sums, which are {@code sums}'. Why: many things on a page look like a
 * table, so lines are given only where they add up to an amount of the invoice, and nothing is given otherwise.
 */
@NullMarked
package app.bandeja.extract.items;

import org.jspecify.annotations.NullMarked;
