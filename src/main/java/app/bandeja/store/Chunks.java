package app.bandeja.store;

import java.util.ArrayList;
import java.util.List;

/** Numbers in as many as a statement is given at a time. */
final class Chunks {
    private static final int LENGTH = 1000;

    private Chunks() {}

    static List<List<Long>> of(List<Long> numbers) {
        List<List<Long>> chunks = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i += LENGTH) {
            chunks.add(numbers.subList(i, Math.min(numbers.size(), i + LENGTH)));
        }
        return chunks;
    }

    /** One parameter, however many there are: a statement of a thousand parameters costs more than what it finds. */
    static Long[] array(List<Long> numbers) {
        return numbers.toArray(Long[]::new);
    }
}
