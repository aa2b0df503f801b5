package app.bandeja;

import app.bandeja.check.Checker;
import app.bandeja.cli.ReadingDesk;
import app.bandeja.extract.Extractor;
import app.bandeja.form.Sentences;
import app.bandeja.run.Examiner;
import app.bandeja.run.Extraction;
import app.bandeja.run.ExtractionInputs;
import app.bandeja.run.Workers;
import app.bandeja.settings.Settings;
import app.bandeja.source.Sources;
import app.bandeja.text.DocumentReader;
import java.time.InstantSource;

/** Everything that reads single files, without a database. */
record OpenDesk(DocumentReader reader, Workers workers, Extraction extraction, ExtractionInputs inputs)
        implements ReadingDesk {

    static OpenDesk of(Settings settings, InstantSource clock) {
        DocumentReader reader = new DocumentReader(settings.text());
        Workers workers = Assembly.workers();
        Examiner examiner = new Examiner(reader, new Extractor());
        return new OpenDesk(
                reader,
                workers,
                new Extraction(examiner, new Checker(), workers, clock),
                new ExtractionInputs(
                        new Sources(GoogleAccess.drive(settings, clock)), Sentences.of(settings.language())));
    }

    @Override
    public void close() {
        workers.close();
        reader.close();
    }
}
