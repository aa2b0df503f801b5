package app.bandeja.store;

/** documents = accepted + pending + duplicate + ignored + quarantined + owed, over the whole ledger. */
public record Equation(
        long documents, long accepted, long pending, long duplicate, long ignored, long quarantined, long owed) {

    public boolean holds() {
        return documents == accepted + pending + duplicate + ignored + quarantined + owed;
    }
}
