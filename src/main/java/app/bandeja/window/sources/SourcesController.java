package app.bandeja.window.sources;

import app.bandeja.invoice.CompanyId;
import app.bandeja.setup.Connection;
import app.bandeja.setup.DriveFolderRow;
import app.bandeja.setup.SourceAdded;
import app.bandeja.setup.SourceList;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Notice;
import app.bandeja.window.look.NoticeLabel;
import app.bandeja.window.look.PathChooser;
import app.bandeja.window.look.Screen;
import app.bandeja.window.look.Views;
import java.util.List;
import java.util.function.BiFunction;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where documents come from: the connection to Google Drive, the watched folders, and going through them again. */
public final class SourcesController implements Screen {
    private final Desk desk;
    private final Parent view;
    private final ConnectionCard connection;
    private final WatchedFolders folders;
    private final FolderPicker picker;
    private final CompanyChoice company;
    private boolean connected;

    @FXML
    private Parent overview;

    @FXML
    private StackPane connectionPlace;

    @FXML
    private VBox list;

    @FXML
    private Label notice;

    @FXML
    private FlowPane companyPlace;

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
        this.folders = new WatchedFolders(desk, list, notice, this::shown);
        this.picker = new FolderPicker(desk, new OfPicker());
        this.company = new CompanyChoice(desk.texts(), "newCompany");
        company.box().setAccessibleText(desk.texts().get("sources.company.new"));
        companyPlace.getChildren().add(company.box());
        connectionPlace.getChildren().setAll(connection.view());
        pickerPlace.getChildren().setAll(picker.view());
        List.of(notConnected, reconciliation, companyPlace)
                .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        NoticeLabel.prepare(reconciling);
        addDrive.setOnAction(_ -> pick());
        addFolder.setOnAction(_ -> chooser.folder(
                        view.getScene().getWindow(), desk.texts().get("sources.add.folder.title"))
                .ifPresent(folder -> add((all, owner) -> all.watch(folder, owner))));
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
        folders.refresh();
    }

    /** For the chosen company; there is one at least, once the list was shown. */
    private void add(BiFunction<SourceList, CompanyId, SourceAdded> wish) {
        company.chosen().ifPresent(owner -> folders.add(all -> wish.apply(all, owner)));
    }

    private void shown(WatchedFolders.Facts facts) {
        company.offer(facts.companies());
        companyPlace.setVisible(facts.companies().size() > 1);
        reconciliation.setVisible(facts.sources().stream().anyMatch(SourcesModel::isWatchedDrive));
        if (connected) {
            folders.learnNames();
        }
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

    @Override
    public void close() {
        connection.close();
    }

    private final class OfConnection implements ConnectionCard.Listener {
        @Override
        public void standsAt(Connection now) {
            connected = SourcesModel.letsIn(now);
            addDrive.setDisable(!connected);
            notConnected.setVisible(!connected);
            if (connected) {
                folders.learnNames();
            } else {
                overview(); // there is nothing to choose from any more
            }
        }

        /** Whoever has no folder of Drive yet signed in in order to choose one. */
        @Override
        public void signedIn() {
            if (folders.haveDrive()) {
                addDrive.requestFocus(); // not the next button, which would leave a folder
            } else {
                pick();
            }
        }
    }

    private final class OfPicker implements FolderPicker.Listener {
        @Override
        public void chosen(DriveFolderRow folder) {
            overview();
            add((all, owner) -> all.watch(folder, owner));
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
