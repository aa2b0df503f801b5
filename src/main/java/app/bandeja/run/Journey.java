package app.bandeja.run;

import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.State;
import app.bandeja.invoice.TaxId;
import app.bandeja.source.Fetch;
import app.bandeja.source.Source;
import app.bandeja.store.DueDocument;
import app.bandeja.store.Ledger;
import app.bandeja.text.DocumentReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One document's way from the source to the settler's desk; many travel at once and share nothing. */
final class Journey {
    private static final Logger LOG = LoggerFactory.getLogger(Journey.class);
    private static final String GOOGLE_TYPE = "application/vnd.google-apps.";

    private final Source source;
    private final Set<TaxId> own;
    private final Tools tools;

    /** What every journey of a run uses. */
    record Tools(
            Ledger ledger, Examiner examiner, Workers workers, Path shelf, RunListener listener, InstantSource clock) {}

    Journey(Source source, Set<TaxId> own, Tools tools) {
        this.source = source;
        this.own = own;
        this.tools = tools;
    }

    Arrival travel(DueDocument due) throws InterruptedException {
        Instant begun = tools.clock().instant();
        try {
            Optional<Reason> leftAside = leftAside(due.file());
            return leftAside.isPresent()
                    ? new Arrival.Held(Optional.empty(), new Outcome.Ignored(leftAside.get()), since(begun))
                    : fetched(due, begun);
        } catch (RuntimeException | ExecutionException e) {
            // The one catch for surprises: a defect of ours on one document must not stop the others.
            LOG.error("{} failed", due.file().path(), e);
            return internal(e);
        }
    }

    /** What is left aside before a byte of it is fetched. */
    private static Optional<Reason> leftAside(SourceFile file) {
        if (file.mimeType().equals(GOOGLE_TYPE + "shortcut")) {
            return Optional.of(Reason.SHORTCUT);
        }
        if (file.mimeType().startsWith(GOOGLE_TYPE)) {
            return Optional.of(Reason.NATIVE_DOCUMENT);
        }
        return DocumentReader.takes(file.name(), file.mimeType())
                ? Optional.empty()
                : Optional.of(Reason.TYPE_NOT_TAKEN);
    }

    private Arrival fetched(DueDocument due, Instant begun) throws InterruptedException, ExecutionException {
        return switch (tools.workers().download(() -> source.fetch(due.file(), tools.shelf()))) {
            case Fetch.Failed(Fault fault, String detail, Optional<Duration> after) ->
                new Arrival.Failed(fault, detail, after);
            case Fetch.Refused(Fault fault, String detail) ->
                new Arrival.Held(Optional.empty(), new Outcome.Quarantined(fault, detail), since(begun));
            case Fetch.Fetched here -> {
                tools.listener().on(new RunEvent.Fetched(due.id(), due.file().name(), here.size()));
                yield arrived(due, here, begun);
            }
        };
    }

    private Arrival arrived(DueDocument due, Fetch.Fetched here, Instant begun)
            throws InterruptedException, ExecutionException {
        if (due.content().equals(Optional.of(here.hash()))) {
            return new Arrival.Unchanged();
        }
        Optional<PartId> same = mayBeCopy(due)
                ? tools.workers().ask(() -> tools.ledger().sameBytes(due.id(), here.hash()))
                : Optional.empty();
        if (same.isPresent()) {
            return copy(here.hash(), same.get(), since(begun));
        }
        return tools.workers().read(() -> read(due, here, begun));
    }

    /** What was accepted with other content must be judged against it: a copy of something else is a change, too. */
    static boolean mayBeCopy(DueDocument due) {
        return due.former().filter(former -> former.state() == State.ACCEPTED).isEmpty();
    }

    static Arrival.Held copy(ContentHash hash, PartId of, Duration took) {
        return new Arrival.Held(Optional.of(hash), new Outcome.Duplicate(of, Sameness.SAME_BYTES), took);
    }

    private Arrival read(DueDocument due, Fetch.Fetched here, Instant begun) throws InterruptedException {
        String name = due.file().name();
        Examiner.Examined examined = tools.examiner()
                .examine(
                        here.file(),
                        name,
                        EnumSet.allOf(Reader.class),
                        own,
                        (page, pages) -> tools.listener().on(new RunEvent.PageRead(due.id(), name, page, pages)));
        return switch (examined) {
            case Examiner.Examined.Drafted(var reading, var drafts) ->
                new Arrival.Read(here.hash(), here.size(), reading, drafts, since(begun));
            case Examiner.Examined.Held(Outcome outcome) ->
                new Arrival.Held(Optional.of(here.hash()), outcome, since(begun));
        };
    }

    /** It may be the machine's trouble, or mended by the next version: owed, like any failure, and given up after the last try. */
    static Arrival.Failed internal(Exception e) {
        Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
        return new Arrival.Failed(Fault.INTERNAL, cause.getClass().getSimpleName(), Optional.empty());
    }

    private Duration since(Instant begun) {
        return Duration.between(begun, tools.clock().instant());
    }
}
