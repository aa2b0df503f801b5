package app.bandeja.run;

import app.bandeja.form.PrintedPart;
import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Judge;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Part;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.TaxId;
import app.bandeja.text.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads and judges files, each alone: no database, no earlier documents. */
public final class Extraction {
    private static final Logger LOG = LoggerFactory.getLogger(Extraction.class);

    private final Examiner examiner;
    private final Judge judge;
    private final Workers workers;
    private final InstantSource clock;

    public Extraction(Examiner examiner, Judge judge, Workers workers, InstantSource clock) {
        this.examiner = examiner;
        this.judge = judge;
        this.workers = workers;
        this.clock = clock;
    }

    /** A file, and the name under which it is printed. */
    public record Input(Path file, String printed) {}

    /** Several at once; the results come in the order of the files. */
    public void run(List<Input> files, Set<Reader> readers, Set<TaxId> own, Consumer<PrintedPart> out)
            throws InterruptedException {
        Deque<InHand> inHand = new ArrayDeque<>();
        for (Input input : files) {
            if (inHand.size() >= workers.inHand()) {
                first(inHand).forEach(out);
            }
            inHand.add(new InHand(input, clock.instant(), workers.startReading(() -> one(input, readers, own))));
        }
        while (!inHand.isEmpty()) {
            first(inHand).forEach(out);
        }
    }

    private record InHand(Input input, Instant begun, Future<List<PrintedPart>> parts) {}

    private List<PrintedPart> first(Deque<InHand> inHand) throws InterruptedException {
        InHand first = inHand.removeFirst();
        try {
            return first.parts().get();
        } catch (ExecutionException e) {
            // The one catch for surprises, errors of the machine among them: one file must not stop the others.
            LOG.error("{} failed", first.input().printed(), e);
            Arrival.Failed failed = Journey.internal(e);
            return held(
                    first.input(),
                    Optional.empty(),
                    new Outcome.Quarantined(failed.fault(), failed.detail()),
                    first.begun());
        }
    }

    private List<PrintedPart> one(Input input, Set<Reader> readers, Set<TaxId> own) throws InterruptedException {
        Instant begun = clock.instant();
        try {
            Optional<ContentHash> hash = Optional.of(hash(input.file()));
            String name = input.file().getFileName().toString();
            Examiner.Examined examined = DocumentReader.takes(name, "")
                    ? examiner.examine(input.file(), name, readers, own, (page, pages) -> {})
                    : new Examiner.Examined.Held(new Outcome.Ignored(Reason.TYPE_NOT_TAKEN));
            return printed(input, hash, examined, own, begun);
        } catch (IOException e) {
            return held(input, Optional.empty(), new Outcome.Quarantined(Fault.ACCESS_DENIED, e.toString()), begun);
        }
    }

    private List<PrintedPart> printed(
            Input input, Optional<ContentHash> hash, Examiner.Examined examined, Set<TaxId> own, Instant begun) {
        return switch (examined) {
            case Examiner.Examined.Held(Outcome outcome) -> held(input, hash, outcome, begun);
            case Examiner.Examined.Drafted(var reading, List<Draft> drafts) -> {
                Known known = Known.nothing(LocalDate.ofInstant(begun, ZoneOffset.UTC), own, reading.remarks());
                List<Part> parts = new ArrayList<>();
                for (Draft draft : drafts) {
                    parts.add(new Part(parts.size() + 1, draft, judge.judge(draft, known)));
                }
                Duration took = Duration.between(begun, clock.instant());
                yield parts.stream()
                        .map(part -> new PrintedPart(
                                input.printed(),
                                hash,
                                part,
                                parts.size(),
                                reading.readers(),
                                reading.pages().size(),
                                reading.pages(),
                                reading.carries(),
                                took))
                        .toList();
            }
        };
    }

    private List<PrintedPart> held(Input input, Optional<ContentHash> hash, Outcome outcome, Instant begun) {
        Duration took = Duration.between(begun, clock.instant());
        return List.of(new PrintedPart(
                input.printed(), hash, new Part(1, Draft.NOTHING, outcome), 1, Set.of(), 0, List.of(), Set.of(), took));
    }

    private static ContentHash hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return new ContentHash(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
