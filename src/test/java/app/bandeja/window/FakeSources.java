package app.bandeja.window;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.setup.ConnectedSource;
import app.bandeja.setup.ConnectedSource.Standing;
import app.bandeja.setup.DriveFolderRow;
import app.bandeja.setup.SourceAdded;
import app.bandeja.setup.SourceList;
import app.bandeja.setup.SourceMoved;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Watched folders in memory. */
final class FakeSources implements SourceList {
    private static final CompanyId FIRST = new CompanyId(1);

    private final List<ConnectedSource> all = new CopyOnWriteArrayList<>();

    void add(SourcePlace place, String name) {
        put(place, Optional.of(name).filter(given -> !given.isEmpty()), Standing.WATCHED, FIRST);
    }

    void addSet(SourcePlace place) {
        put(place, Optional.empty(), Standing.SET, FIRST);
    }

    private ConnectedSource put(SourcePlace place, Optional<String> name, Standing standing, CompanyId company) {
        int at = all.stream().map(ConnectedSource::place).toList().indexOf(place);
        SourceId id = new SourceId(at < 0 ? all.size() + 1 : at + 1);
        ConnectedSource source = new ConnectedSource(id, place, name, standing, company);
        if (at < 0) {
            all.add(source);
        } else {
            all.set(at, source);
        }
        return source;
    }

    @Override
    public List<ConnectedSource> sources() {
        return List.copyOf(all);
    }

    @Override
    public SourceAdded watch(DriveFolderRow folder, CompanyId company) {
        return new SourceAdded.Watched(put(
                new SourcePlace(SourceKind.DRIVE, folder.id()), Optional.of(folder.name()), Standing.WATCHED, company));
    }

    @Override
    public SourceAdded watch(Path folder, CompanyId company) {
        return Files.isDirectory(folder)
                ? new SourceAdded.Watched(put(
                        new SourcePlace(SourceKind.FOLDER, folder.toString()),
                        Optional.empty(),
                        Standing.WATCHED,
                        company))
                : new SourceAdded.Refused("no such folder");
    }

    @Override
    public SourceAdded again(ConnectedSource source) {
        return new SourceAdded.Watched(put(source.place(), source.name(), Standing.WATCHED, source.company()));
    }

    @Override
    public SourceMoved move(ConnectedSource source, CompanyId company) {
        put(source.place(), source.name(), source.standing(), company);
        return new SourceMoved.Moved(2);
    }

    @Override
    public void name(ConnectedSource source, String name) {
        put(source.place(), Optional.of(name), source.standing(), source.company());
    }

    @Override
    public void leave(ConnectedSource source) {
        put(source.place(), source.name(), Standing.LEFT, source.company());
    }
}
