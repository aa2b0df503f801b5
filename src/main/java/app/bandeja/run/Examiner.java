package app.bandeja.run;

import app.bandeja.check.Checker;
import app.bandeja.extract.Extractor;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.TaxId;
import app.bandeja.text.DocumentReader;
import app.bandeja.text.PageProgress;
import app.bandeja.text.ReadResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** From a file on disk to drafts, or to what became of it as a whole. */
public final class Examiner {
    private final DocumentReader reader;
    private final Extractor extractor;

    public Examiner(DocumentReader reader, Extractor extractor) {
        this.reader = reader;
        this.extractor = extractor;
    }

    /** Of reading, extracting and checking together; rises when the same file might come out otherwise. At most 99 each. */
    public static int version() {
        return (DocumentReader.version() * 100 + Extractor.version()) * 100 + Checker.version();
    }

    /** What came of it. */
    sealed interface Examined {
        record Drafted(Reading reading, List<Draft> drafts) implements Examined {}

        record Held(Outcome outcome) implements Examined {}
    }

    Examined examine(Path file, String name, Set<Reader> readers, Set<TaxId> own, PageProgress progress)
            throws InterruptedException {
        return switch (reader.read(file, name, readers, progress)) {
            case ReadResult.Read(Reading reading) -> new Examined.Drafted(reading, extractor.drafts(reading, own));
            case ReadResult.Unreadable(Fault fault, String detail) ->
                new Examined.Held(new Outcome.Quarantined(fault, detail));
            case ReadResult.NotTaken(var reason) -> new Examined.Held(new Outcome.Ignored(reason));
        };
    }
}
