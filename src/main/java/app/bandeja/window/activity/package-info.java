/**
 * The Activity screen: what happened, run by run and document by document.
 *
 * <p>Belongs here: runs with their metrics, events with their filters, the way from an event to its document. Does not
 * belong here: how events are found (the ledger does that), what becomes of a document. Why: whoever is asked "where did
 * that invoice stay?" finds the answer without the log.
 */
@NullMarked
package app.bandeja.window.activity;

import org.jspecify.annotations.NullMarked;
