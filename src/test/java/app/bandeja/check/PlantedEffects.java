package app.bandeja.check;

import java.time.Instant;

/** Broken rules, for the test of the rules. */
final class PlantedEffects {
    static int counter = 0;

    private PlantedEffects() {}

    static Thread effects() {
        counter++;
        System.out.println(Instant.now());
        return Thread.ofVirtual().unstarted(() -> {});
    }
}
