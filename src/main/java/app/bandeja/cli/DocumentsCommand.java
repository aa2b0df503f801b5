package app.bandeja.cli;

import app.bandeja.form.Sentences;
import app.bandeja.invoice.State;
import app.bandeja.settings.Settings;
import app.bandeja.store.DocumentRow;
import app.bandeja.store.Equation;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code documents}: what the ledger holds, one line a document. */
@Command(name = "documents", description = "What the ledger holds, one line a document.")
final class DocumentsCommand implements Callable<Integer> {
    private final Program program;
    private final SettingsDesk desk;

    @Mixin
    private LedgerOptions options = new LedgerOptions();

    DocumentsCommand(Program program, SettingsDesk desk) {
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
                engine.queries().eachDocument(wanted, row -> out.println(json(row)));
                return ExitCodes.FINE;
            }
            Texts texts = new Texts(settings.language());
            Sentences sentences = Sentences.of(settings.language());
            WhyWords why = new WhyWords(sentences);
            TextTable table = new TextTable(
                    Set.of(), texts.get("table.document"), texts.get("table.state"), texts.get("table.why"));
            engine.queries()
                    .eachDocument(wanted, row -> table.add(row.file().path(), sentences.of(row.state()), why.of(row)));
            table.print(out);
            out.println(equation(engine.queries().equation(), texts));
        }
        return ExitCodes.FINE;
    }

    private static ObjectNode json(DocumentRow row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("source", row.source().text());
        json.put("id", row.file().externalId());
        json.put("name", row.file().name());
        json.put("state", row.state().code());
        json.put("attempts", row.attempts());
        json.put("due", row.due().map(Object::toString).orElse(null));
        json.put("fault", row.fault().map(fault -> fault.code()).orElse(null));
        json.put("detail", row.detail().orElse(null));
        json.put("invoices", row.invoices());
        return json;
    }

    static String equation(Equation sums, Texts texts) {
        return texts.get(
                "equation",
                sums.documents(),
                sums.accepted(),
                sums.pending(),
                sums.duplicate(),
                sums.ignored(),
                sums.quarantined(),
                sums.owed());
    }
}
