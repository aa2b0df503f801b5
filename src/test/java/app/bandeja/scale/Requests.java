package app.bandeja.scale;

import app.bandeja.demo.DriveServer;
import app.bandeja.demo.Endpoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a Drive was asked since it was last looked at, and when. */
public final class Requests {
    private final List<Asked> asked = new ArrayList<>();

    private record Asked(Endpoint.Kind kind, long nanos) {
        /** Google's units. */
        int units() {
            return switch (kind) {
                case LIST, CHANGES -> 100;
                case MEDIA -> 200;
                case GET, START_TOKEN -> 5;
                default -> throw new IllegalStateException("A run does not ask for " + kind);
            };
        }
    }

    /** Listens from now on. */
    public static Requests of(DriveServer drive) {
        Requests requests = new Requests();
        drive.requests().tell(entry -> requests.add(entry.endpoint().kind()));
        return requests;
    }

    private synchronized void add(Endpoint.Kind kind) {
        asked.add(new Asked(kind, System.nanoTime()));
    }

    /** How many of each kind. */
    public synchronized Map<Endpoint.Kind, Integer> counts() {
        Map<Endpoint.Kind, Integer> counts = new EnumMap<>(Endpoint.Kind.class);
        asked.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
        return counts;
    }

    /** The most units within any sixty seconds, whenever these begin. */
    public synchronized int unitsInTheWorstMinute() {
        Deque<Asked> minute = new ArrayDeque<>();
        int units = 0;
        int most = 0;
        for (Asked one : asked) {
            while (!minute.isEmpty() && one.nanos() - minute.getFirst().nanos() >= TimeUnit.MINUTES.toNanos(1)) {
                units -= minute.removeFirst().units();
            }
            minute.addLast(one);
            units += one.units();
            most = Math.max(most, units);
        }
        return most;
    }

    /** Forgets what was asked so far. */
    public synchronized void clear() {
        asked.clear();
    }
}
