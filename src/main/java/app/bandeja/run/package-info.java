/**
 * Conducts ingestion: one run ({@code Sync}), one document ({@code Journey}), workers, progress, metrics, mirrors.
 *
 * <p>Belongs here: the order of steps, threads, retries, batches, events and what is folded from them. Does not belong
 * here: how a source lists, how a page is read, how a row is written, what a person reads. Why: rooms return values and know nothing of
 * each other; this is the one place where a document's path can be read from top to bottom.
 */
@NullMarked
package app.bandeja.run;

import org.jspecify.annotations.NullMarked;
