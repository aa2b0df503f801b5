package app.bandeja.evaluation;

import app.bandeja.check.Checker;
import app.bandeja.extract.Extractor;
import app.bandeja.form.InvoiceJson;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.TaxId;
import app.bandeja.run.Examiner;
import app.bandeja.run.Extraction;
import app.bandeja.run.Workers;
import app.bandeja.text.DocumentReader;
import app.bandeja.text.TextOptions;
import app.bandeja.text.bound.Bounds;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The program's own reading, wired as {@code extract} wires it; two documents at a time. */
public final class Engine implements AutoCloseable {
    private static final int AT_ONCE = 2;

    private final DocumentReader reader;
    private final Workers workers = new Workers(AT_ONCE);
    private final Extraction extraction;

    /** @param cache where the OCR models are unpacked */
    public Engine(Path cache) {
        reader = new DocumentReader(new TextOptions("spa+eng", cache, Bounds.DEFAULT));
        extraction =
                new Extraction(new Examiner(reader, new Extractor()), new Checker(), workers, InstantSource.system());
    }

    /** Reads and judges all files of a folder, in name order; what {@code extract --json} would print. */
    public List<JsonNode> read(Path folder, Set<Reader> readers, Set<TaxId> own)
            throws IOException, InterruptedException {
        List<Extraction.Input> inputs;
        try (Stream<Path> files = Files.list(folder)) {
            inputs = files.sorted()
                    .map(file -> new Extraction.Input(file, file.toString()))
                    .toList();
        }
        InvoiceJson form = new InvoiceJson(Locale.ENGLISH);
        List<JsonNode> lines = new ArrayList<>();
        extraction.run(inputs, readers, own, part -> lines.add(form.of(part)));
        return lines;
    }

    @Override
    public void close() {
        workers.close();
        reader.close();
    }
}
