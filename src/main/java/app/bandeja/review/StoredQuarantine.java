package app.bandeja.review;

import app.bandeja.invoice.DocumentId;
import app.bandeja.review.PageShelf.Bytes;
import app.bandeja.review.Released.PassedOver;
import app.bandeja.store.Database;
import app.bandeja.store.Decisions.TakenBack;
import app.bandeja.store.DocumentRow;
import app.bandeja.store.QuarantineBook;
import app.bandeja.store.ReleaseResult;
import app.bandeja.store.Ruling.Act;
import app.bandeja.text.DocumentReader;
import app.bandeja.text.Surveyed;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Deals with what the database holds in quarantine. */
public final class StoredQuarantine implements QuarantineDesk {
    private static final int AT_A_TIME = 200;

    private final Database database;
    private final PageShelf files;
    private final DocumentReader reader;
    private final ViewCopies copies = new ViewCopies();
    private final String who;
    private final InstantSource clock;
    private final Runnable decided;

    /**
     * @param who the person at this computer
     * @param decided told after each decision that was written or taken back
     */
    public StoredQuarantine(
            Database database,
            PageShelf files,
            DocumentReader reader,
            String who,
            InstantSource clock,
            Runnable decided) {
        this.database = database;
        this.files = files;
        this.reader = reader;
        this.who = who;
        this.clock = clock;
        this.decided = decided;
    }

    @Override
    public FileLook look(DocumentId document) {
        return switch (files.bytes(document)) {
            case Bytes.Here(Path file, DocumentRow row) ->
                switch (reader.images().survey(file, row.file().name())) {
                    case Surveyed.Seen(int pages, var carries) -> new FileLook.Seen(pages, carries);
                    case Surveyed.Unknown _ -> new FileLook.Unknown();
                };
            case Bytes.Away _ -> new FileLook.OutOfReach();
        };
    }

    @Override
    public Released retry(List<DocumentId> documents) {
        return told(each(documents, document -> book().retry(document, act())));
    }

    @Override
    public Released retryAll() {
        List<Long> done = new ArrayList<>();
        List<PassedOver> passedOver = new ArrayList<>();
        DocumentId last = new DocumentId(0);
        for (List<DocumentId> some = book().after(last, AT_A_TIME);
                !some.isEmpty();
                some = book().after(some.getLast(), AT_A_TIME)) {
            Released released = each(some, document -> book().retry(document, act()));
            done.addAll(released.done());
            passedOver.addAll(released.passedOver());
        }
        return told(new Released(done, passedOver));
    }

    @Override
    public Released dismiss(List<DocumentId> documents, String reason) {
        return told(each(documents, document -> book().dismiss(document, reason, act())));
    }

    private static Released each(List<DocumentId> documents, Function<DocumentId, ReleaseResult> release) {
        List<Long> done = new ArrayList<>();
        List<PassedOver> passedOver = new ArrayList<>();
        for (DocumentId document : documents) {
            switch (release.apply(document)) {
                case ReleaseResult.Done(long number) -> done.add(number);
                case ReleaseResult.ByAnother(String other, var when) ->
                    passedOver.add(new PassedOver.ByAnother(other, when));
                case ReleaseResult.Changed _ -> passedOver.add(new PassedOver.Changed());
                case ReleaseResult.NotWatched _ -> passedOver.add(new PassedOver.NotWatched());
            }
        }
        return new Released(done, passedOver);
    }

    private Released told(Released released) {
        if (!released.done().isEmpty()) {
            decided.run();
        }
        return released;
    }

    @Override
    public int takeBack(List<Long> releases) {
        int back = 0;
        for (long release : releases) {
            if (book().takeBack(release, act()) == TakenBack.DONE) {
                back++;
            }
        }
        if (back > 0) {
            decided.run();
        }
        return back;
    }

    @Override
    public Unlocked unlock(DocumentId document, String password) {
        return switch (files.bytes(document)) {
            case Bytes.Here(Path file, DocumentRow _) ->
                switch (reader.unlock(file, password)) {
                    case OPENED -> new Unlocked.Opened(retry(List.of(document)));
                    case WRONG_PASSWORD -> new Unlocked.WrongPassword();
                    case UNREADABLE -> new Unlocked.Unreadable();
                };
            case Bytes.Away _ -> new Unlocked.OutOfReach();
        };
    }

    @Override
    public ViewCopy copy(DocumentId document) {
        return switch (files.bytes(document)) {
            case Bytes.Here(Path file, DocumentRow row) -> copies.of(file, row.file());
            case Bytes.Away _ -> new ViewCopy.OutOfReach();
        };
    }

    private QuarantineBook book() {
        return database.quarantine();
    }

    private Act act() {
        return new Act(who, clock.instant());
    }
}
