package app.bandeja.cli;

import java.io.PrintWriter;

/** Where a command speaks: results on one, everything else on the other. */
public record Console(PrintWriter out, PrintWriter err) {}
