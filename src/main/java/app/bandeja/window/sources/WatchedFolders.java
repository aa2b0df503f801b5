package app.bandeja.window.sources;

import app.bandeja.invoice.Company;
import app.bandeja.invoice.SourceId;
import app.bandeja.setup.CompanyList;
import app.bandeja.setup.ConnectedSource;
import app.bandeja.setup.FolderFound;
import app.bandeja.setup.SourceAdded;
import app.bandeja.setup.SourceList;
import app.bandeja.setup.SourceMoved;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Notice;
import app.bandeja.window.look.NoticeLabel;
import app.bandeja.window.look.Wrapped;
import app.bandeja.window.outside.Progress;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The list of folders: filled from the house, and each one left, taken up again, given to another company, or added to. */
final class WatchedFolders {
    private final Desk desk;
    private final VBox list;
    private final Label notice;
    private final Consumer<Facts> shown;
    private final Set<SourceId> asked = new HashSet<>();
    private Facts facts = new Facts(List.of(), List.of());

    /** What the list shows. */
    record Facts(List<ConnectedSource> sources, List<Company> companies) {}

    /** @param shown told what the list holds, each time it is filled */
    WatchedFolders(Desk desk, VBox list, Label notice, Consumer<Facts> shown) {
        this.desk = desk;
        this.list = list;
        this.notice = notice;
        this.shown = shown;
        NoticeLabel.prepare(notice);
    }

    void refresh() {
        desk.background().ask(this::facts, this::show, () -> {});
    }

    private Facts facts() {
        List<Company> companies = desk.arrangements().companies().companies().stream()
                .map(CompanyList.Line::company)
                .toList();
        return new Facts(desk.arrangements().sources().sources(), companies);
    }

    private void show(Facts found) {
        if (!facts.equals(found) || list.getChildren().isEmpty()) {
            facts = found;
            list.getChildren().setAll(found.sources().stream().map(this::line).toList());
            if (found.sources().isEmpty()) {
                list.getChildren().setAll(Wrapped.text(desk.texts().get("sources.none")));
            }
        }
        shown.accept(found);
    }

    private SourceLine line(ConnectedSource source) {
        return new SourceLine(source, facts.companies(), desk.texts(), new OfLine());
    }

    private final class OfLine implements SourceLine.Wishes {
        @Override
        public void change(ConnectedSource source) {
            WatchedFolders.this.change(source);
        }

        @Override
        public void move(ConnectedSource source, Company to) {
            desk.background().ask(() -> moved(source, to), moved -> told(source, to, moved), () -> {});
        }
    }

    /** A run that goes on reads for the company that the folder belonged to when it began. */
    private SourceMoved moved(ConnectedSource source, Company to) {
        return switch (desk.engine().progress()) {
            case Progress.Running _ -> new SourceMoved.Refused(desk.texts().get("sources.move.running"));
            case Progress.Idle _ -> desk.arrangements().sources().move(source, to.id());
        };
    }

    private void told(ConnectedSource source, Company to, SourceMoved moved) {
        switch (moved) {
            case SourceMoved.Moved(int again) -> {
                String company = CompanyChoice.called(to, desk.texts());
                NoticeLabel.show(
                        notice, Notice.good(desk.texts().get("sources.moved", source.called(), company, again)));
                desk.background().tell(desk.engine()::syncNext, () -> {});
            }
            case SourceMoved.Refused(String words) -> NoticeLabel.show(notice, Notice.bad(words));
        }
        refresh();
    }

    /** Whether any folder of Drive is watched. */
    boolean haveDrive() {
        return facts.sources().stream().anyMatch(SourcesModel::isWatchedDrive);
    }

    /** Asks Drive what those are called that settings or the command line named by their id; once each. */
    void learnNames() {
        facts.sources().stream()
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
