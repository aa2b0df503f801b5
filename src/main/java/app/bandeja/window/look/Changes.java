package app.bandeja.window.look;

/** Passes the word that a person changed what lies in the ledger, so that whoever counts it counts anew at once. */
public final class Changes {
    private Runnable heard = () -> {};

    /** From now on that is told; one listens. */
    public void hear(Runnable told) {
        heard = told;
    }

    public void tell() {
        heard.run();
    }
}
