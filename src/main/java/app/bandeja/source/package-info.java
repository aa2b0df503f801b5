/**
 * Where documents come from: a local folder or Google Drive, and how to sign in to Google.
 *
 * <p>Belongs here: listing changes since a cursor, fetching bytes, verifying size and checksum, Google's client
 * library. Does not belong here: what is already known of a document (that is {@code store}), what the bytes mean
 * (that is {@code text}), threads and retries across documents (that is {@code run}). Why: both kinds of source give
 * the same {@code changes(cursor)}, so nothing behind this door knows which one it was.
 */
@NullMarked
package app.bandeja.source;

import org.jspecify.annotations.NullMarked;
