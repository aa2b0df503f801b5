package app.bandeja.review;

import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.DocumentId;
import app.bandeja.source.Fetch;
import app.bandeja.source.Source;
import app.bandeja.source.Sources;
import app.bandeja.store.DocumentRow;
import app.bandeja.store.Queries;
import app.bandeja.text.DrawnPage;
import app.bandeja.text.PageImages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Pages as they are shown: drawn from a document's bytes, which are fetched again where they are not at hand. */
public final class PageShelf {
    /** A 200 dpi page in colour takes 15 MB. */
    private static final int KEPT = 6;

    private final Queries queries;
    private final Sources sources;
    private final PageImages images;
    private final Path shelf;
    private final Map<Key, PageLook> drawn = new LinkedHashMap<>(16, 0.75f, true);

    /** With the content: another one has other pages. */
    private record Key(DocumentId document, Optional<ContentHash> content, int page, int dpi) {}

    /** @param shelf the folder of content-addressed files */
    public PageShelf(Queries queries, Sources sources, PageImages images, Path shelf) {
        this.queries = queries;
        this.sources = sources;
        this.images = images;
        this.shelf = shelf;
    }

    PageLook page(DocumentId document, int page, int dpi) {
        return queries.document(document)
                .map(row -> page(row, page, dpi))
                .orElseGet(() -> new PageLook.OutOfReach("gone"));
    }

    private PageLook page(DocumentRow row, int page, int dpi) {
        Key key = new Key(row.id(), row.hash(), page, dpi);
        Optional<PageLook> kept = kept(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        PageLook look = draw(row, page, dpi);
        if (look instanceof PageLook.Drawn) {
            keep(key, look);
        }
        return look;
    }

    private synchronized Optional<PageLook> kept(Key key) {
        return Optional.ofNullable(drawn.get(key));
    }

    private synchronized void keep(Key key, PageLook look) {
        drawn.put(key, look);
        while (drawn.size() > KEPT) {
            drawn.remove(drawn.keySet().iterator().next());
        }
    }

    private PageLook draw(DocumentRow row, int page, int dpi) {
        return switch (bytes(row)) {
            case Bytes.Here(Path file, DocumentRow _) ->
                look(images.draw(file, row.file().name(), page, dpi));
            case Bytes.Away(String reason) -> new PageLook.OutOfReach(reason);
        };
    }

    /** A document's bytes as a file; fetched again where they are not at hand. */
    Bytes bytes(DocumentId document) {
        return queries.document(document).map(this::bytes).orElseGet(() -> new Bytes.Away("gone"));
    }

    private static PageLook look(DrawnPage page) {
        return switch (page) {
            case DrawnPage.Drawn it ->
                new PageLook.Drawn(it.width(), it.height(), it.pixelsWide(), it.pixelsHigh(), it.argb());
            case DrawnPage.Nothing(String reason) -> new PageLook.Nothing(reason);
        };
    }

    /** Where the bytes are. */
    sealed interface Bytes {
        record Here(Path file, DocumentRow row) implements Bytes {}

        record Away(String reason) implements Bytes {}
    }

    private Bytes bytes(DocumentRow row) {
        Optional<Path> shelved = row.hash().map(this::place).filter(Files::isRegularFile);
        return shelved.<Bytes>map(file -> new Bytes.Here(file, row)).orElseGet(() -> fetched(row));
    }

    private Path place(ContentHash hash) {
        return shelf.resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }

    private Bytes fetched(DocumentRow row) {
        try (Source source = sources.open(row.source())) {
            return switch (source.fetch(row.file(), shelf)) {
                case Fetch.Fetched here
                when isOther(row, here.hash()) -> new Bytes.Away("the file has changed since it was read");
                case Fetch.Fetched here -> new Bytes.Here(here.file(), row);
                case Fetch.Failed failed -> new Bytes.Away(failed.detail());
                case Fetch.Refused refused -> new Bytes.Away(refused.detail());
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Bytes.Away("interrupted");
        }
    }

    /** The values before the person's eyes were not read from these bytes. */
    private static boolean isOther(DocumentRow row, ContentHash fetched) {
        return row.hash().filter(read -> !read.equals(fetched)).isPresent();
    }
}
