package app.bandeja.cli;

import app.bandeja.form.InvoiceJson;
import app.bandeja.form.PrintedPart;
import app.bandeja.form.WordsJson;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Reader;
import app.bandeja.run.Extraction;
import app.bandeja.run.ExtractionInputs;
import app.bandeja.settings.Settings;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract}: reads and judges each file alone; opens no database. */
@Command(name = "extract", description = "Reads and judges each file alone; opens no database.")
final class ExtractCommand implements Callable<Integer> {
    private final Program program;
    private final SettingsDesk desk;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Files, and folders with everything in them.")
    private List<Path> inputs = List.of();

    @Option(names = "--json", description = "JSON Lines, one a document.")
    private boolean json;

    @Option(names = "--readers", paramLabel = "xml,qr,text,ocr", description = "Only these readers; all by default.")
    private Optional<String> readers = Optional.empty();

    @Option(names = "--words", description = "With --json: the words of each page as well, with their places.")
    private boolean words;

    ExtractCommand(Program program, SettingsDesk desk) {
        this.program = program;
        this.desk = desk;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = desk.settings(Map.of());
        Set<Reader> chosen = readers.map(ExtractCommand::chosen).orElseGet(() -> EnumSet.allOf(Reader.class));
        for (Path input : inputs) {
            if (!Files.isReadable(input)) {
                throw new RefusedException(input + ": no such file or folder, or it cannot be read");
            }
        }
        AtomicBoolean faults = new AtomicBoolean();
        try (ReadingDesk reading = program.readingDesk(settings)) {
            List<Extraction.Input> files = files(reading);
            DocumentTable table = new DocumentTable(settings.language());
            Consumer<PrintedPart> print = json ? lines(settings) : table::add;
            reading.extraction().run(files, chosen, settings.ownTaxIds(), part -> {
                faults.compareAndSet(false, part.part().outcome() instanceof Outcome.Quarantined);
                print.accept(part);
            });
            if (!json) {
                table.print(program.console().out());
            }
        }
        return faults.get() ? ExitCodes.FAULTS : ExitCodes.FINE;
    }

    private List<Extraction.Input> files(ReadingDesk reading) throws InterruptedException {
        return switch (reading.inputs().of(inputs)) {
            case ExtractionInputs.Listing.Files(var files) -> files;
            case ExtractionInputs.Listing.Unlistable(String sentence) -> throw new RefusedException(sentence);
        };
    }

    private Consumer<PrintedPart> lines(Settings settings) {
        InvoiceJson form = new InvoiceJson(settings.language());
        PrintWriter out = program.console().out();
        return part -> {
            ObjectNode line = form.of(part);
            if (words) {
                line.set("words", WordsJson.of(part.words()));
            }
            out.println(line);
            out.flush();
        };
    }

    private static Set<Reader> chosen(String names) {
        Set<Reader> chosen = EnumSet.noneOf(Reader.class);
        for (String name : names.split(",", -1)) {
            chosen.add(Reader.of(name)
                    .filter(reader -> reader != Reader.PERSON)
                    .orElseThrow(() -> new RefusedException(
                            "--readers = " + names + ": some of xml, qr, text, ocr with commas between are allowed")));
        }
        return chosen;
    }
}
