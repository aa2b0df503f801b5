/**
 * Arithmetic as the judge between amounts: the combination of bases, rates, taxes and total that adds up.
 *
 * <p>Belongs here: what an amount's labels make of it, which amounts are a base and its tax, which of these sum up to a
 * printed total. Does not belong here: who sells, what is accepted. Why: a page is full of amounts, labels lie, and only
 * few amounts agree with each other.
 */
@NullMarked
package app.bandeja.extract.sums;

import org.jspecify.annotations.NullMarked;
