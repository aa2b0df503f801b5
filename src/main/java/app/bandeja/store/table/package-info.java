/**
 * The rows, as Hibernate maps them: one class a table, nothing but columns.
 *
 * <p>Belongs here: fields that stand in a table. Does not belong here: any decision, any query, any word of the domain
 * that a caller of {@code store} should see. Why: Hibernate wants open, mutable classes, and those must not leave the
 * store; its books turn them into records.
 */
@NullMarked
package app.bandeja.store.table;

import org.jspecify.annotations.NullMarked;
