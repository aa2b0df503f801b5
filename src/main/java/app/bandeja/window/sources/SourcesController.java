package app.bandeja.window.sources;

import app.bandeja.invoice.SourceId;
import app.bandeja.setup.ConnectedSource;
import app.bandeja.setup.Connection;
import app.bandeja.setup.DriveFolderRow;
import app.bandeja.setup.FolderFound;
import app.bandeja.setup.SourceAdded;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.PathChooser;
import app.bandeja.window.look.Screen;
import app.bandeja.window.look.Views;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where documents come from: the connection to Google Drive, the watched folders, and going through them again. */
public final class SourcesController implements Screen {
    private final Desk desk;
    private final Parent view;
    private final ConnectionCard connection;
    private final FolderPicker picker;
    private final Set<SourceId> asked = new HashSet<>();
    private boolean connected;
    private List<ConnectedSource> sources = List.of();

    @FXML
    private Parent overview;

    @FXML
    private StackPane connectionPlace;

    @FXML
    private VBox list;

    @FXML
    private Label notice;

    @FXML
    private Button addDrive;

    @FXML
    private Button addFolder;

    @FXML
    private Label notConnected;

    @FXML
    private VBox reconciliation;

    @FXML
    private Button reconcile;

    @FXML
    private Label reconciling;

    @FXML
    private StackPane pickerPlace;

    public SourcesController(Desk desk, PathChooser chooser) {
        this.desk = desk;
        this.view = Views.load(this, "Sources.fxml", desk.texts());
        this.connection = new ConnectionCard(desk, chooser, new OfConnection());
        this.picker = new FolderPicker(desk, new OfPicker());
        connectionPlace.getChildren().setAll(connection.view());
        pickerPlace.getChildren().setAll(picker.view());
        List.of(notConnected, reconciliation)
                .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        NoticeLabel.prepare(notice);
        NoticeLabel.prepare(reconciling);
        addDrive.setOnAction(_ -> pick());
        addFolder.setOnAction(
                _ -> chooser.folder(view.getScene().getWindow(), desk.texts().get("sources.add.folder.title"))
                        .ifPresent(this::watch));
        reconcile.setOnAction(_ -> reconcile());
        overview();
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh() {
        connection.refresh();
        desk.background().ask(() -> desk.arrangements().sources().sources(), this::show, () -> {});
    }

    private void show(List<ConnectedSource> found) {
        if (!sources.equals(found) || list.getChildren().isEmpty()) {
            sources = found;
            list.getChildren().setAll(found.stream().map(this::line).toList());
            if (found.isEmpty()) {
                list.getChildren().setAll(new Label(desk.texts().get("sources.none")));
            }
        }
        reconciliation.setVisible(found.stream().anyMatch(SourcesModel::isWatchedDrive));
        learnNames();
    }

    /** Those that settings or the command line named by their id; each is asked about once. */
    private void learnNames() {
        if (!connected) {
            return;
        }
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

    private SourceLine line(ConnectedSource source) {
        return new SourceLine(source, desk.texts(), () -> change(source));
    }

    private void change(ConnectedSource source) {
        switch (source.standing()) {
            case WATCHED, SET ->
                desk.background().tell(() -> desk.arrangements().sources().leave(source), this::left);
            case LEFT -> add(() -> desk.arrangements().sources().again(source));
        }
    }

    private void left() {
        NoticeLabel.show(notice, Notice.good(desk.texts().get("sources.left")));
        refresh();
    }

    private void watch(Path folder) {
        add(() -> desk.arrangements().sources().watch(folder));
    }

    private void add(Supplier<SourceAdded> wish) {
        desk.background().ask(wish, this::added, () -> {});
    }

    /** What was wished for begins at once: whoever connects a folder wants to see its invoices. */
    private void added(SourceAdded added) {
        switch (added) {
            case SourceAdded.Watched(ConnectedSource source) -> {
                NoticeLabel.show(notice, Notice.good(desk.texts().get("sources.added", source.called())));
                desk.background().tell(desk.engine()::syncNow, () -> {});
            }
            case SourceAdded.Refused(String words) -> NoticeLabel.show(notice, Notice.bad(words));
        }
        refresh();
    }

    private void reconcile() {
        NoticeLabel.show(reconciling, Notice.good(desk.texts().get("sources.reconciling")));
        desk.background().tell(desk.engine()::reconcile, () -> {});
    }

    private void pick() {
        overview.setVisible(false);
        pickerPlace.setVisible(true);
        picker.open();
    }

    private void overview() {
        pickerPlace.setVisible(false);
        overview.setVisible(true);
    }

    /** The window closes. */
    public void close() {
        connection.close();
    }

    private final class OfConnection implements ConnectionCard.Listener {
        @Override
        public void standsAt(Connection now) {
            connected = SourcesModel.letsIn(now);
            addDrive.setDisable(!connected);
            notConnected.setVisible(!connected);
            learnNames();
            if (!connected) {
                overview(); // there is nothing to choose from any more
            }
        }

        /** Whoever has no folder of Drive yet signed in in order to choose one. */
        @Override
        public void signedIn() {
            if (sources.stream().noneMatch(SourcesModel::isWatchedDrive)) {
                pick();
            } else {
                addDrive.requestFocus(); // not the next button, which would leave a folder
            }
        }
    }

    private final class OfPicker implements FolderPicker.Listener {
        @Override
        public void chosen(DriveFolderRow folder) {
            overview();
            add(() -> desk.arrangements().sources().watch(folder));
        }

        @Override
        public void cancelled() {
            overview();
        }

        @Override
        public void refused() {
            connection.refresh();
        }
    }
}
