package app.bandeja.store;

import app.bandeja.check.PlantedLookIntoStore;

/** A broken rule, for the test of the rules. */
public interface PlantedLookIntoCheck {
    PlantedLookIntoStore look();
}
