package app.bandeja.setup;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.TaxId;
import app.bandeja.store.Moved;
import app.bandeja.store.SourceBook;
import app.bandeja.store.SourceRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The watched folders, kept in the database. */
public final class SourceDesk implements SourceList {
    private final SourceBook book;
    private final Standard standard;
    private final InstantSource clock;
    private final SetupTexts texts;

    /**
     * What the settings say.
     *
     * @param place the source that they name
     * @param ownTaxIds of the company that sources belong to
     */
    public record Standard(Optional<SourcePlace> place, Set<TaxId> ownTaxIds) {
        public Standard {
            ownTaxIds = Set.copyOf(ownTaxIds);
        }
    }

    public SourceDesk(SourceBook book, Standard standard, InstantSource clock, Locale language) {
        this.book = book;
        this.standard = standard;
        this.clock = clock;
        this.texts = new SetupTexts(language);
    }

    @Override
    public List<ConnectedSource> sources() {
        return book.all().stream().map(this::connected).toList();
    }

    private ConnectedSource connected(SourceRow row) {
        return new ConnectedSource(row.id(), row.place(), row.name(), standing(row), row.company());
    }

    private ConnectedSource.Standing standing(SourceRow row) {
        if (!row.watched()) {
            return ConnectedSource.Standing.LEFT;
        }
        return standard.place().filter(row.place()::equals).isPresent()
                ? ConnectedSource.Standing.SET
                : ConnectedSource.Standing.WATCHED;
    }

    @Override
    public SourceAdded watch(DriveFolderRow folder, CompanyId company) {
        return watched(new SourcePlace(SourceKind.DRIVE, folder.id()), company, Optional.of(folder.name()));
    }

    @Override
    public SourceAdded watch(Path folder, CompanyId company) {
        try {
            Path real = folder.toRealPath();
            if (!Files.isDirectory(real) || !Files.isReadable(real)) {
                return new SourceAdded.Refused(texts.get("source.not_a_folder", folder));
            }
            return overlap(real)
                    .<SourceAdded>map(SourceAdded.Refused::new)
                    .orElseGet(() ->
                            watched(new SourcePlace(SourceKind.FOLDER, real.toString()), company, Optional.empty()));
        } catch (IOException e) {
            return new SourceAdded.Refused(texts.get("source.not_a_folder", folder));
        }
    }

    /** Of two folders, one in the other, each file would be there twice. */
    private Optional<String> overlap(Path folder) {
        return book.watched().stream()
                .filter(row -> row.place().kind() == SourceKind.FOLDER)
                .map(row -> Path.of(row.place().place()))
                .filter(other -> !other.equals(folder))
                .<String>mapMulti((other, words) -> {
                    if (folder.startsWith(other)) {
                        words.accept(texts.get("source.inside", folder, other));
                    } else if (other.startsWith(folder)) {
                        words.accept(texts.get("source.around", folder, other));
                    }
                })
                .findFirst();
    }

    private SourceAdded watched(SourcePlace place, CompanyId company, Optional<String> name) {
        book.defaultCompany(standard.ownTaxIds(), clock.instant()); // there is one, whatever else there is
        SourceRow row = book.findOrAdd(place, company, clock.instant());
        book.watch(row.id());
        name.ifPresent(given -> book.name(row.id(), given));
        return new SourceAdded.Watched(connected(book.find(place).orElseThrow()));
    }

    @Override
    public SourceAdded again(ConnectedSource source) {
        return switch (source.place().kind()) {
            case FOLDER -> watch(Path.of(source.place().place()), source.company());
            case DRIVE -> watched(source.place(), source.company(), Optional.empty());
        };
    }

    @Override
    public SourceMoved move(ConnectedSource source, CompanyId company) {
        return switch (book.move(source.id(), company, clock.instant())) {
            case Moved.Done(int again) -> new SourceMoved.Moved(again);
            case Moved.Booked _ -> refusal("source.move.booked");
            case Moved.Parted _ -> refusal("source.move.parted");
            case Moved.Unknown() -> refusal("company.gone");
        };
    }

    private SourceMoved refusal(String key) {
        return new SourceMoved.Refused(texts.get(key));
    }

    @Override
    public void name(ConnectedSource source, String name) {
        book.name(source.id(), name);
    }

    @Override
    public void leave(ConnectedSource source) {
        book.leave(source.id());
    }
}
