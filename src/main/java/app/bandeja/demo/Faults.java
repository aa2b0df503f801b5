package app.bandeja.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Troubles by rule: this call, this file, so many times. The first rule that fits is used up first. */
public final class Faults {
    private final List<Rule> rules = new ArrayList<>();

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
    public synchronized void next(Endpoint.Kind call, int times, Trouble trouble) {
        rules.add(new Rule(call, "", times, trouble));
    }

    /** The next calls of this kind for this file go wrong. */
    public synchronized void next(Endpoint.Kind call, String fileId, int times, Trouble trouble) {
        rules.add(new Rule(call, fileId, times, trouble));
    }

    synchronized Optional<Trouble> take(Endpoint endpoint) {
        for (int at = 0; at < rules.size(); at++) {
            Rule rule = rules.get(at);
            if (rule.fits(endpoint)) {
                rules.set(at, rule.usedOnce());
                return Optional.of(rule.trouble());
            }
        }
        return Optional.empty();
    }
}
