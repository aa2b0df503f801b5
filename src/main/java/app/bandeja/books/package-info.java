/**
 * Conducts what leaves the house: invoices as a spreadsheet or as text for another program.
 *
 * <p>Belongs here: which rows and columns a file has, how a value is written so that nothing in it is taken for a
 * command, the file that appears whole or not at all, progress. Does not belong here: which invoices are meant (the
 * store's filter tells), screens and commands. Why: window and command line must write the same file.
 */
@NullMarked
package app.bandeja.books;

import org.jspecify.annotations.NullMarked;
