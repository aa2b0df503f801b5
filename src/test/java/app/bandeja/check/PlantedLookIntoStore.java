package app.bandeja.check;

import app.bandeja.store.PlantedLookIntoCheck;

/** A broken rule, for the test of the rules. */
public interface PlantedLookIntoStore {
    PlantedLookIntoCheck look();
}
