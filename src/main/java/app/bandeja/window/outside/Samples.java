package app.bandeja.window.outside;

/** The program once more, in a window of its own, on sample invoices: nothing of it gets into the person's books. */
public interface Samples {

    /** Whether it is known how the program is started. */
    boolean areOffered();

    /** Opens that window; whether it could be. Called off the FX thread only. */
    boolean open();
}
