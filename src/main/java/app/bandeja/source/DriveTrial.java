package app.bandeja.source;

import app.bandeja.invoice.NodeBook;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.source.QuotaBudget.Cost;
import com.google.api.client.http.HttpHeaders;
import com.google.api.client.http.HttpResponse;
import com.google.api.client.http.HttpResponseException;
import com.google.api.services.drive.Drive;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tries the calls of a run on Drive, each once; nothing that they tell is kept. */
public final class DriveTrial {
    /** A person waits for it. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final DriveClient client;
    private final InstantSource clock;
    private @Nullable Duration ahead;

    /** @param clock this computer's, to be compared with the server's */
    public DriveTrial(DriveOptions options, InstantSource clock) {
        this.client = new DriveClient(options.with(briefly(options.patience())), new QuotaBudget());
        this.clock = clock;
    }

    private static DriveOptions.Patience briefly(DriveOptions.Patience patience) {
        return new DriveOptions.Patience(Math.min(1, patience.retries()), patience.firstPause(), SILENCE);
    }

    /**
     * Asks for the folder alone, with the access that there is.
     *
     * @return what Drive calls it
     */
    public String folder(String id) throws SourceUnavailableException, InterruptedException {
        DriveWords words = new DriveWords(id);
        try {
            hear(client.drive());
            return scope(id).openRoot().getName();
        } catch (DriveException e) {
            throw words.unavailable(e);
        }
    }

    private DriveScope scope(String id) {
        return new DriveScope(new SourcePlace(SourceKind.DRIVE, id), client, NodeBook.blank());
    }

    /** Any answer tells the time, also one that refuses. */
    private void hear(Drive drive) throws InterruptedException {
        try {
            client.run(Cost.GET, () -> {
                HttpResponse answer = drive.about().get().setFields("kind").executeUnparsed();
                note(answer.getHeaders());
                answer.disconnect();
                return answer.getStatusCode();
            });
        } catch (HttpResponseException e) {
            note(e.getHeaders());
        } catch (IOException e) {
            // what is asked next says it
        }
    }

    private synchronized void note(HttpHeaders headers) {
        try {
            Instant there = ZonedDateTime.parse(
                            Objects.requireNonNullElse(headers.getDate(), ""), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            ahead = Duration.between(there, clock.instant());
        } catch (DateTimeException e) {
            // no date, or none of this form: then there is nothing to compare with
        }
    }

    /** How far this computer's clock is ahead of the server's (behind: negative), within a second; empty before any answer. */
    public synchronized Optional<Duration> ahead() {
        return Optional.ofNullable(ahead);
    }

    /**
     * What was asked of the incremental queries.
     *
     * @param modified files right in the folder, or of the first page, that were modified since then
     * @param feed whether the changes feed takes the token that is kept
     */
    public record Increment(int modified, Feed feed) {}

    /** How the changes feed took its token. */
    public enum Feed {
        /** There is none kept yet, and a new one was taken. */
        NEW,
        GOES_ON,
        /** The one that is kept is not taken any more: the next run lists everything again. */
        TOKEN_REFUSED
    }

    /**
     * Asks the two incremental queries, a page each: for what was modified since a time, and the changes feed.
     *
     * @param cursor where the source's last run stopped; empty if there was none
     */
    public Increment increment(String id, Optional<String> cursor, Instant since)
            throws SourceUnavailableException, InterruptedException {
        DriveWords words = new DriveWords(id);
        int modified = new DriveRecent(client, scope(id), words)
                .modifiedSince(since, 1)
                .files()
                .size();
        try {
            String account = client.account();
            // As in a run: to another account the token means nothing.
            Optional<DriveCursor> kept =
                    cursor.flatMap(DriveCursor::parse).filter(known -> account.equals(known.account()));
            return new Increment(modified, kept.isPresent() ? goesOn(kept.get()) : begins(id));
        } catch (DriveException e) {
            throw words.unavailable(e);
        }
    }

    private Feed begins(String id) throws DriveException, SourceUnavailableException, InterruptedException {
        String drive = Objects.requireNonNullElse(scope(id).openRoot().getDriveId(), "");
        client.changes(drive, client.startToken(drive));
        return Feed.NEW;
    }

    private Feed goesOn(DriveCursor at) throws DriveException, SourceUnavailableException, InterruptedException {
        try {
            client.changes(at.drive(), at.feed());
            return Feed.GOES_ON;
        } catch (DriveException e) {
            if (e.kind() != DriveTrouble.Kind.BAD_REQUEST) {
                throw e;
            }
            return Feed.TOKEN_REFUSED;
        }
    }
}
