package app.bandeja.store;

/** What came of changing a supplier. */
public enum SupplierChange {
    DONE,
    /** Somebody changed it meanwhile, or it is gone: nothing was changed. */
    CHANGED_BY_ANOTHER,
    /** They belong to different companies, or are one already: nothing was changed. */
    NOT_TWO
}
