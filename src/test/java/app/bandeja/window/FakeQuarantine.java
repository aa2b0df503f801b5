package app.bandeja.window;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.State;
import app.bandeja.review.FileLook;
import app.bandeja.review.QuarantineDesk;
import app.bandeja.review.Released;
import app.bandeja.review.Unlocked;
import app.bandeja.review.ViewCopy;
import app.bandeja.store.DocumentRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Deals with what lies in the ledger in memory, and notes what it was asked for. */
final class FakeQuarantine implements QuarantineDesk {
    static final String PASSWORD = "B29438173";

    /** What was done, as a word and the file's name. */
    final List<String> done = new CopyOnWriteArrayList<>();

    volatile FileLook look = new FileLook.Seen(2, Set.of());
    volatile ViewCopy copy = new ViewCopy.Here(Path.of("/tmp/copy.pdf"));
    volatile Optional<Released> answer = Optional.empty();

    private final FakeHoldings holdings;
    private final Map<Long, DocumentRow> taken = new ConcurrentHashMap<>();

    FakeQuarantine(FakeHoldings holdings) {
        this.holdings = holdings;
    }

    @Override
    public FileLook look(DocumentId document) {
        return look;
    }

    @Override
    public Released retry(List<DocumentId> documents) {
        return release("retry", documents);
    }

    @Override
    public Released retryAll() {
        return release(
                "retry",
                holdings.documents.stream()
                        .filter(row -> row.state() == State.QUARANTINED)
                        .map(DocumentRow::id)
                        .toList());
    }

    @Override
    public Released dismiss(List<DocumentId> documents, String reason) {
        return release(reason, documents);
    }

    private Released release(String what, List<DocumentId> documents) {
        if (answer.isPresent()) {
            return answer.get();
        }
        List<Long> numbers = new ArrayList<>();
        for (DocumentId document : documents) {
            DocumentRow row = holdings.document(document).orElseThrow();
            holdings.documents.remove(row);
            long number = taken.size() + 1L;
            taken.put(number, row);
            numbers.add(number);
            done.add(what + " " + row.file().name());
        }
        return new Released(numbers, List.of());
    }

    @Override
    public int takeBack(List<Long> releases) {
        releases.forEach(number -> {
            DocumentRow row = Objects.requireNonNull(taken.get(number));
            holdings.documents.addFirst(row);
            done.add("back " + row.file().name());
        });
        return releases.size();
    }

    @Override
    public Unlocked unlock(DocumentId document, String password) {
        return password.equals(PASSWORD)
                ? new Unlocked.Opened(release("unlock", List.of(document)))
                : new Unlocked.WrongPassword();
    }

    @Override
    public ViewCopy copy(DocumentId document) {
        done.add("copy");
        return copy;
    }
}
