package app.bandeja.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/** Several streams of one order as one; what stands in more than one of them comes once. */
final class Merged implements RowStream {
    private static final int LEAST = 16;

    private final PriorityQueue<Head> heads;
    private final int streams;

    Merged(List<RowStream> streams, Comparator<Position> order) {
        this.streams = streams.size();
        this.heads = new PriorityQueue<>(Comparator.comparing(Head::first, order));
        streams.stream().map(Head::new).filter(head -> head.fill(LEAST)).forEach(heads::add);
    }

    private static final class Head {
        private final RowStream stream;
        private final Deque<Position> read = new ArrayDeque<>();

        Head(RowStream stream) {
            this.stream = stream;
        }

        Position first() {
            return read.getFirst();
        }

        /** Whether there is more. */
        boolean fill(int most) {
            if (read.isEmpty()) {
                read.addAll(stream.next(most));
            }
            return !read.isEmpty();
        }
    }

    @Override
    public List<Position> next(int most) {
        List<Position> found = new ArrayList<>();
        int share = Math.max(LEAST, 2 * most / Math.max(1, streams));
        while (found.size() < most && !heads.isEmpty()) {
            Head head = heads.remove();
            Position first = head.read.removeFirst();
            if (found.isEmpty() || found.getLast().row() != first.row()) {
                found.add(first);
            }
            if (head.fill(share)) {
                heads.add(head);
            }
        }
        return found;
    }
}
