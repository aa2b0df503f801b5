package app.bandeja.review;

import app.bandeja.store.InvoiceRow;

/**
 * A part in review.
 *
 * @param version what {@link ReviewDesk#decide} must be told, so that nobody overwrites what another did meanwhile
 * @param pages of its document
 */
public record ReviewCase(InvoiceRow row, int version, int pages) {}
