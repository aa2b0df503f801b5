package app.bandeja.store;

/**
 * How much is looked at before a search goes another way. What is found does not depend on it, only how soon.
 *
 * @param few so many are read and sorted in a moment
 * @param many so many numbers are read in a moment, to pass over all others
 * @param names of so many names the lists are joined
 * @param glance so many are looked at at a time
 * @param patience so many may have to be looked at for a page
 */
record Effort(int few, int many, int names, int glance, int patience) {
    static final Effort USUAL = new Effort(10_000, 200_000, 60, 1_000, 5_000);

    /** So many are passed over at a time. */
    int stride() {
        return 10 * glance;
    }

    /** So many numbers of months are joined. */
    int months() {
        return names;
    }
}
