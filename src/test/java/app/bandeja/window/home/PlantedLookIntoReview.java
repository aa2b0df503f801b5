package app.bandeja.window.home;

import app.bandeja.window.review.PlantedReview;

/** A broken rule, for the test of the rules. */
interface PlantedLookIntoReview {
    PlantedReview look();
}
