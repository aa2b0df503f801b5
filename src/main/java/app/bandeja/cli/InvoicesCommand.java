package app.bandeja.cli;

import app.bandeja.form.InvoiceJson;
import app.bandeja.invoice.State;
import app.bandeja.run.PrintedRows;
import app.bandeja.settings.Settings;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code invoices}: what the ledger holds, one line an invoice. */
@Command(name = "invoices", description = "What the ledger holds, one line an invoice.")
final class InvoicesCommand implements Callable<Integer> {
    private final Program program;
    private final SettingsDesk desk;

    @Mixin
    private LedgerOptions options = new LedgerOptions();

    InvoicesCommand(Program program, SettingsDesk desk) {
        this.program = program;
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Settings settings = desk.settings(Map.of());
        Optional<State> wanted = options.state();
        PrintWriter out = program.console().out();
        try (Engine engine = program.look(settings)) {
            if (options.asJson()) {
                InvoiceJson form = new InvoiceJson(settings.language());
                engine.queries().eachInvoice(wanted, row -> out.println(form.of(PrintedRows.of(row))));
                return ExitCodes.FINE;
            }
            DocumentTable table = new DocumentTable(settings.language());
            engine.queries().eachInvoice(wanted, row -> table.add(PrintedRows.of(row)));
            table.print(out);
        }
        return ExitCodes.FINE;
    }
}
