package app.bandeja.store;

/** What one page of changes meant for the ledger; listed counts files present. gone ones are not among the listed. */
public record Discovery(int listed, int owed, int unchanged, int gone) {}
