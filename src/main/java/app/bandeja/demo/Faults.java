package app.bandeja.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Troubles by rule: this call, this file, so many times. The first rule that fits is used up first; where none fits, a
 * call may still go wrong by chance, if chance was let in.
 */
public final class Faults {
    private final List<Rule> rules = new ArrayList<>();
    private List<Trouble> anyOf = List.of();
    private double share;
    private Random chance = new Random(0);
    private Duration latency = Duration.ZERO;

    /** @param fileId empty for any file */
    private record Rule(Endpoint.Kind call, String fileId, int times, Trouble trouble) {
        boolean fits(Endpoint endpoint) {
            return times > 0 && call == endpoint.kind() && (fileId.isEmpty() || fileId.equals(endpoint.fileId()));
        }

        Rule usedOnce() {
            return new Rule(call, fileId, times - 1, trouble);
        }
    }

    Faults() {}

    /** The next calls of this kind go wrong. */
    public void next(Endpoint.Kind call, int times, Trouble trouble) {
        next(call, "", times, trouble);
    }

    /** The next calls of this kind for this file go wrong. */
    public synchronized void next(Endpoint.Kind call, String fileId, int times, Trouble trouble) {
        rules.add(new Rule(call, fileId, times, trouble));
    }

    /**
     * From now on any call may go wrong.
     *
     * @param share of all calls, 0 to 1
     * @param seed the same seed gives the same troubles in the same order
     */
    public synchronized void atRandom(double share, long seed, List<Trouble> troubles) {
        this.share = share;
        this.chance = new Random(seed);
        this.anyOf = List.copyOf(troubles);
    }

    /** Every answer takes that much longer, as over a network. */
    public synchronized void latency(Duration each) {
        latency = each;
    }

    synchronized Duration latency() {
        return latency;
    }

    /** No rules, no chance, no latency any more. */
    public synchronized void clear() {
        rules.clear();
        anyOf = List.of();
        share = 0;
        latency = Duration.ZERO;
    }

    synchronized Optional<Trouble> take(Endpoint endpoint) {
        for (int at = 0; at < rules.size(); at++) {
            Rule rule = rules.get(at);
            if (rule.fits(endpoint)) {
                rules.set(at, rule.usedOnce());
                return Optional.of(rule.trouble());
            }
        }
        return !anyOf.isEmpty() && chance.nextDouble() < share
                ? Optional.of(anyOf.get(chance.nextInt(anyOf.size())))
                : Optional.empty();
    }
}
