/**
 * The Documents screen: every file of every source, whatever became of it.
 *
 * <p>Belongs here: the ledger as a table, by state. Does not belong here: values of invoices. Why: each figure on Home
 * can be opened, also those that have no screen of their own (duplicate, ignored, owed, the total).
 */
@NullMarked
package app.bandeja.window.documents;

import org.jspecify.annotations.NullMarked;
