/**
 * The database: the ledger of documents, invoices, events, runs, and the queries of the doors.
 *
 * <p>Belongs here: SQL, Hibernate, Flyway, transactions. Does not belong here: decisions (a judge is handed in), files
 * of documents, JSON for people. Why: a promise such as "cursor and discovery in one transaction" can be kept only where
 * transactions begin and end.
 */
@NullMarked
package app.bandeja.store;

import org.jspecify.annotations.NullMarked;
