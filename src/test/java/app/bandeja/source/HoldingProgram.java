package app.bandeja.source;

import java.nio.file.Path;

/** A program of its own that brings a file to a shelf: what its parent says to it, until it is killed. */
final class HoldingProgram {
    private HoldingProgram() {}

    public static void main(String[] arguments) throws Exception {
        new Shelf(Path.of(arguments[0])).receive(System.in);
    }
}
