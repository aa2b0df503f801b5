package app.bandeja.cli;

import app.bandeja.books.ExportDesk;
import app.bandeja.books.ExportFormat;
import app.bandeja.books.ExportOrder;
import app.bandeja.books.ExportProgress;
import app.bandeja.books.ExportResult;
import app.bandeja.books.RowPer;
import app.bandeja.settings.Settings;
import app.bandeja.store.InvoiceFilter;
import app.bandeja.store.InvoiceOrder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export}: invoices to a file. */
@Command(name = "export", description = "Writes invoices to a file: CSV, or a workbook.")
final class ExportCommand implements Callable<Integer> {
    private static final InvoiceOrder BY_DATE =
            new InvoiceOrder(InvoiceOrder.Column.ISSUE_DATE, InvoiceOrder.Direction.UP);

    private final Program program;
    private final SettingsDesk desk;

    @Option(names = "--format", required = true, paramLabel = "csv|xlsx", description = "The kind of file.")
    private ExportFormat format = ExportFormat.CSV;

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "The file to write.")
    private Path output = Path.of("");

    @Option(names = "--state", paramLabel = "S", description = "Only those of that state.")
    private Optional<String> state = Optional.empty();

    @Option(names = "--from", paramLabel = "D", description = "Issued on that day or later, as 2026-01-31.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "D", description = "Issued on that day or earlier.")
    private Optional<String> to = Optional.empty();

    @Option(
            names = "--per",
            defaultValue = "INVOICE",
            paramLabel = "invoice|rate",
            description = "A row for each invoice, or for each of its tax rates.")
    private RowPer per = RowPer.INVOICE;

    ExportCommand(Program program, SettingsDesk desk) {
        this.program = program;
        this.desk = desk;
    }

    @Override
    public Integer call() {
        InvoiceFilter filter =
                InvoiceFilter.ALL.of(state.map(StateOption::read)).issued(day("--from", from), day("--to", to));
        Settings settings = desk.settings(Map.of());
        try (Engine engine = program.look(settings)) {
            ExportResult result = new ExportDesk(engine.search(), settings.language())
                    .export(new ExportOrder(filter, BY_DATE, per, format, output), ExportProgress.NOBODY);
            return told(result, new Texts(settings.language()));
        }
    }

    private static Optional<LocalDate> day(String option, Optional<String> typed) {
        return typed.map(given -> DayOption.read(option, given));
    }

    private int told(ExportResult result, Texts texts) {
        return switch (result) {
            case ExportResult.Written(Path file, long rows) -> {
                program.console().err().println(texts.get("export.written", rows, PlainText.of(file.toString())));
                yield ExitCodes.FINE;
            }
            case ExportResult.Cancelled _ -> ExitCodes.IMPOSSIBLE;
            case ExportResult.Failed(String sentence) -> throw new RefusedException(PlainText.of(sentence));
        };
    }
}
