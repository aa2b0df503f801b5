package app.bandeja.window.outside;

import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourcePlace;

/** Shows a document where it lies: in Drive, or its folder on this computer. Called off the FX thread only. */
@FunctionalInterface
public interface DocumentOpener {

    /** How it went. */
    enum Outcome {
        SHOWN,
        /** The file is not where it was. */
        GONE,
        /** No program took it. */
        NO_PROGRAM
    }

    Outcome show(SourcePlace source, SourceFile file);
}
