package app.bandeja.window.outside;

/**
 * All that Home works with.
 *
 * @param book what it tells
 * @param samples for whoever has no folder yet
 */
public record HomeDesk(HomeBook book, Samples samples) {}
