package app.bandeja.store;

import app.bandeja.check.Checker;

/** A broken rule, for the test of the rules. */
public interface PlantedLookIntoCheck {
    Checker look();
}
