/**
 * The Invoices screen: every part that is an invoice, as a table.
 *
 * <p>Belongs here: columns, the filter by state, paging while scrolling. Does not belong here: settling what is doubtful
 * (that is review). Why: here an accountant looks something up; nothing is changed.
 */
@NullMarked
package app.bandeja.window.invoices;

import org.jspecify.annotations.NullMarked;
