package app.bandeja.run;

/** A batch in work: it failed as a whole if every document of it failed. */
final class Batch {
    private final SourceCount count;
    private final int size;
    private int failed;

    Batch(int size, SourceCount count) {
        this.size = size;
        this.count = count;
    }

    /** One of its documents could not be brought. */
    void failed() {
        failed++;
        if (failed == size) {
            count.add(Count.BATCH_ERRORS, 1);
        }
    }
}
