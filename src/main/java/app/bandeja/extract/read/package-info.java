/**
 * Recognisers: money, dates, tax ids, accounts and numbers in every form in which they are printed.
 *
 * <p>Belongs here: what a printed text may mean, with its rivals. Does not belong here: which of several amounts or
 * dates of a page is the wanted one. Why: a form of print is a fact that a table of examples can test, a choice is not.
 */
@NullMarked
package app.bandeja.extract.read;

import org.jspecify.annotations.NullMarked;
