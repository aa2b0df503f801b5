package app.bandeja.window;

import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.setup.ConnectedSource;
import app.bandeja.setup.ConnectedSource.Standing;
import app.bandeja.setup.DriveFolderRow;
import app.bandeja.setup.SourceAdded;
import app.bandeja.setup.SourceList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Watched folders in memory. */
final class FakeSources implements SourceList {
    private final List<ConnectedSource> all = new CopyOnWriteArrayList<>();

    void add(SourcePlace place, String name) {
        put(place, Optional.of(name).filter(given -> !given.isEmpty()), Standing.WATCHED);
    }

    void addSet(SourcePlace place) {
        put(place, Optional.empty(), Standing.SET);
    }

    private ConnectedSource put(SourcePlace place, Optional<String> name, Standing standing) {
        int at = all.stream().map(ConnectedSource::place).toList().indexOf(place);
        SourceId id = new SourceId(at < 0 ? all.size() + 1 : at + 1);
        ConnectedSource source = new ConnectedSource(id, place, name, standing);
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
    public SourceAdded watch(DriveFolderRow folder) {
        return new SourceAdded.Watched(
                put(new SourcePlace(SourceKind.DRIVE, folder.id()), Optional.of(folder.name()), Standing.WATCHED));
    }

    @Override
    public SourceAdded watch(Path folder) {
        return Files.isDirectory(folder)
                ? new SourceAdded.Watched(
                        put(new SourcePlace(SourceKind.FOLDER, folder.toString()), Optional.empty(), Standing.WATCHED))
                : new SourceAdded.Refused("no such folder");
    }

    @Override
    public SourceAdded again(ConnectedSource source) {
        return new SourceAdded.Watched(put(source.place(), source.name(), Standing.WATCHED));
    }

    @Override
    public void name(ConnectedSource source, String name) {
        put(source.place(), Optional.of(name), source.standing());
    }

    @Override
    public void leave(ConnectedSource source) {
        put(source.place(), source.name(), Standing.LEFT);
    }
}
