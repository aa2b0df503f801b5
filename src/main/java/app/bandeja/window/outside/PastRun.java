package app.bandeja.window.outside;

import app.bandeja.invoice.RunId;

/** A run of the past, or the one that goes on, by its number. */
public record PastRun(RunId id, LastRun run) {}
