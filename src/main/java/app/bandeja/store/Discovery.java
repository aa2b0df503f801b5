package app.bandeja.store;

/**
 * What one page of changes meant for the ledger.
 *
 * @param listed files present: owed and unchanged
 * @param gone files that the source no longer has; not among the listed
 * @param lost of the gone, those that went to quarantine because they were never settled
 */
public record Discovery(int listed, int owed, int unchanged, int gone, int lost) {

    /** A page on which nothing was lost. */
    public Discovery(int listed, int owed, int unchanged, int gone) {
        this(listed, owed, unchanged, gone, 0);
    }
}
