package app.bandeja.window.sources;

import app.bandeja.setup.DriveFolderRow;
import app.bandeja.setup.FolderFound;
import app.bandeja.setup.FolderList;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Notice;
import app.bandeja.window.look.NoticeLabel;
import app.bandeja.window.look.Views;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;

/** Choosing a folder of Drive: down through the lists, or by a pasted link. */
final class FolderPicker {

    /** What is told of the choice. */
    interface Listener {
        void chosen(DriveFolderRow folder);

        void cancelled();

        /** Drive did not answer; it may be that the access is lost. */
        void refused();
    }

    private final Desk desk;
    private final Listener listener;
    private final Parent view;
    private final FolderTrail trail = new FolderTrail();
    private final FolderQuestions questions;

    @FXML
    private Button back;

    @FXML
    private Button take;

    @FXML
    private FlowPane way;

    @FXML
    private ProgressBar busy;

    @FXML
    private ListView<DriveFolderRow> list;

    @FXML
    private Label notice;

    @FXML
    private TextField link;

    @FXML
    private Button useLink;

    FolderPicker(Desk desk, Listener listener) {
        this.desk = desk;
        this.listener = listener;
        this.view = Views.load(this, "Folders.fxml", desk.texts());
        this.questions = new FolderQuestions(desk, busy);
        NoticeLabel.prepare(notice);
        list.setId("folders");
        list.setCellFactory(_ -> new FolderCell(desk.texts()));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> nameTheChoice());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        back.setOnAction(_ -> listener.cancelled());
        take.setOnAction(_ -> choice().ifPresent(listener::chosen));
        useLink.setOnAction(_ -> findLink());
        link.setOnAction(_ -> findLink());
    }

    Parent view() {
        return view;
    }

    /** At the top, as on the first day. */
    void open() {
        trail.backTo(0);
        link.clear();
        list();
        list.requestFocus();
    }

    private void list() {
        Optional<DriveFolderRow> open = trail.open();
        list.getItems().clear();
        list.setPlaceholder(new Label());
        showWay();
        nameTheChoice();
        NoticeLabel.show(notice, Notice.NONE);
        questions.folders(open, this::show);
    }

    private void show(FolderList answer) {
        switch (answer) {
            case FolderList.Folders(List<DriveFolderRow> rows) -> {
                list.setPlaceholder(new Label(desk.texts().get("folders.none")));
                list.getItems().setAll(rows);
            }
            case FolderList.NoAccess(String words) -> refused(words);
        }
    }

    private void showWay() {
        way.getChildren().setAll(step(desk.texts().get("folders.top"), 0));
        List<DriveFolderRow> folders = trail.way();
        for (int i = 0; i < folders.size(); i++) {
            way.getChildren().addAll(new Label("›"), step(FolderCell.called(folders.get(i), desk.texts()), i + 1));
        }
    }

    private Hyperlink step(String name, int steps) {
        Hyperlink step = new Hyperlink(name);
        step.setOnAction(_ -> {
            trail.backTo(steps);
            list();
        });
        return step;
    }

    /** The selected folder, or else the one that is open. */
    private Optional<DriveFolderRow> choice() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).or(trail::open);
    }

    private void nameTheChoice() {
        take.setDisable(choice().isEmpty());
        take.setText(choice().map(folder -> desk.texts().get("folders.take", FolderCell.called(folder, desk.texts())))
                .orElseGet(() -> desk.texts().get("folders.take.none")));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
            down();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.LEFT) {
            trail.up();
            list();
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            down();
        }
    }

    private void down() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(folder -> {
            trail.down(folder);
            list();
        });
    }

    private void findLink() {
        questions.link(link.getText(), this::show);
    }

    private void show(FolderFound answer) {
        switch (answer) {
            case FolderFound.Folder(DriveFolderRow folder) -> listener.chosen(folder);
            case FolderFound.Wrong(String words) -> refused(words);
        }
    }

    private void refused(String words) {
        NoticeLabel.show(notice, Notice.bad(words));
        listener.refused();
    }
}
