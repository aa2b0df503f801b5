package app.bandeja.window.review;

/** Looked at by a screen that must not, for the test of the rules. */
public interface PlantedReview {}
