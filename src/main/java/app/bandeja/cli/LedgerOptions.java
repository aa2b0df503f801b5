package app.bandeja.cli;

import app.bandeja.invoice.State;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What may be asked of the ledger: which state, and in which form it is told. */
final class LedgerOptions {
    @Option(names = "--json", description = "JSON Lines.")
    private boolean json;

    @Option(names = "--state", paramLabel = "S", description = "Only those of that state.")
    private Optional<String> state = Optional.empty();

    boolean asJson() {
        return json;
    }

    /** Refuses in words what is no state. */
    Optional<State> state() {
        return state.map(StateOption::read);
    }
}
