package app.bandeja.window.sources;

import app.bandeja.invoice.SourceId;
import app.bandeja.setup.ConnectedSource;
import app.bandeja.setup.FolderFound;
import app.bandeja.setup.SourceAdded;
import app.bandeja.setup.SourceList;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Notice;
import app.bandeja.window.look.NoticeLabel;
import app.bandeja.window.look.Wrapped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The list of folders: filled from the house, and each one left, taken up again, or added to. */
final class WatchedFolders {
    private final Desk desk;
    private final VBox list;
    private final Label notice;
    private final Consumer<List<ConnectedSource>> shown;
    private final Set<SourceId> asked = new HashSet<>();
    private List<ConnectedSource> sources = List.of();

    /** @param shown told what the list holds, each time it is filled */
    WatchedFolders(Desk desk, VBox list, Label notice, Consumer<List<ConnectedSource>> shown) {
        this.desk = desk;
        this.list = list;
        this.notice = notice;
        this.shown = shown;
        NoticeLabel.prepare(notice);
    }

    void refresh() {
        desk.background().ask(() -> desk.arrangements().sources().sources(), this::show, () -> {});
    }

    private void show(List<ConnectedSource> found) {
        if (!sources.equals(found) || list.getChildren().isEmpty()) {
            sources = found;
            list.getChildren().setAll(found.stream().map(this::line).toList());
            if (found.isEmpty()) {
                list.getChildren().setAll(Wrapped.text(desk.texts().get("sources.none")));
            }
        }
        shown.accept(found);
    }

    private SourceLine line(ConnectedSource source) {
        return new SourceLine(source, desk.texts(), () -> change(source));
    }

    /** Whether any folder of Drive is watched. */
    boolean haveDrive() {
        return sources.stream().anyMatch(SourcesModel::isWatchedDrive);
    }

    /** Asks Drive what those are called that settings or the command line named by their id; once each. */
    void learnNames() {
        sources.stream()
                .filter(SourcesModel::wantsName)
                .filter(source -> asked.add(source.id()))
                .forEach(source -> desk.background().tell(() -> learnName(source), this::refresh));
    }

    private void learnName(ConnectedSource source) {
        try {
            if (desk.arrangements().folders().find(source.place().place()) instanceof FolderFound.Folder(var folder)) {
                desk.arrangements().sources().name(source, folder.name());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void change(ConnectedSource source) {
        switch (source.standing()) {
            case WATCHED, SET ->
                desk.background().tell(() -> desk.arrangements().sources().leave(source), this::left);
            case LEFT -> add(all -> all.again(source));
        }
    }

    private void left() {
        NoticeLabel.show(notice, Notice.good(desk.texts().get("sources.left")));
        refresh();
    }

    void add(Function<SourceList, SourceAdded> wish) {
        desk.background().ask(() -> wish.apply(desk.arrangements().sources()), this::added, () -> {});
    }

    /** What was wished for begins at once: whoever connects a folder wants to see its invoices. */
    private void added(SourceAdded added) {
        switch (added) {
            case SourceAdded.Watched(ConnectedSource source) -> {
                NoticeLabel.show(notice, Notice.good(desk.texts().get("sources.added", source.called())));
                desk.background().tell(desk.engine()::syncNext, () -> {});
            }
            case SourceAdded.Refused(String words) -> NoticeLabel.show(notice, Notice.bad(words));
        }
        refresh();
    }
}
