package app.bandeja.window.review;

import app.bandeja.invoice.PartId;
import app.bandeja.review.Decision;
import app.bandeja.store.InvoiceRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.EmptyState;
import app.bandeja.window.look.Screen;
import app.bandeja.window.look.ScreenKeys;
import app.bandeja.window.look.Views;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Binds the queue of what a person must look at, the open part, and what lies over both for a while. */
public final class ReviewController implements Screen, CopyPane.Outside, SeveralPane.Outside {
    private static final KeyCombination APPROVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final ListView<InvoiceRow> list = new ListView<>();
    private final Parent view;
    private final OpenPart part;
    private final Queue queue;
    private final QueuePane queuePane;
    private final CopyPane copy;
    private final SeveralPane several;
    private final EmptyState empty;
    private final LastAnswer last;
    private final Deciding deciding;

    @FXML
    private StackPane body;

    @FXML
    private SplitPane split;

    @FXML
    private BorderPane pagePlace;

    @FXML
    private VBox side;

    @FXML
    private Parent toldLine;

    @FXML
    private Label told;

    @FXML
    private Button approve;

    @FXML
    private Button undo;

    @FXML
    private Button reject;

    @FXML
    private Button later;

    @FXML
    private Button again;

    @FXML
    private Button copyOf;

    @FXML
    private Button many;

    public ReviewController(Desk desk) {
        this.desk = desk;
        ReviewModel model = new ReviewModel(desk);
        this.view = Views.load(this, "Review.fxml", desk.texts());
        this.part = new OpenPart(desk, model, () -> approve.requestFocus());
        this.queue = new Queue(desk, model, list, new Queue.Outside(this::answered, this::chosen));
        this.queuePane = new QueuePane(desk, split, list, queue::step);
        this.copy = new CopyPane(desk, model, this);
        this.several = new SeveralPane(desk, model, this);
        this.empty = new EmptyState(
                MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                desk.texts().get("review.empty.title"),
                desk.texts().get("review.empty.advice"));
        this.last = new LastAnswer(desk, toldLine, told, undo, queue::reload);
        this.deciding = new Deciding(desk, model, last, new Deciding.Outside(this::goOn, queue::reload));
        place();
        bind();
    }

    private void place() {
        list.setId("list");
        list.setAccessibleText(desk.texts().get("review.title"));
        empty.setVisible(false);
        body.getChildren().addAll(empty, copy, several);
        split.setVisible(false);
        pagePlace.setCenter(part.page());
        side.getChildren().addAll(0, List.of(part.head(), part.values()));
    }

    private void bind() {
        approve.setOnAction(_ -> approve());
        reject.setOnAction(_ -> decide(new Decision.NotAnInvoice(), "review.rejected"));
        later.setOnAction(_ -> decide(new Decision.Postpone(), "review.postponed"));
        again.setOnAction(_ -> decide(new Decision.Reread(), "review.reread"));
        copyOf.setOnAction(_ -> part.shown().ifPresent(this::askForOriginal));
        many.setOnAction(_ -> askForSeveral());
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        ScreenKeys.bind(view, this::pressedElsewhere);
    }

    /** With the last of the queue the focus goes to the rail. */
    private void pressedElsewhere(KeyEvent event) {
        if (UNDO.match(event) && last.canUndo() && !isOver()) {
            last.undo();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (isOver()) {
            return;
        }
        if (APPROVE.match(event)) {
            approve();
            event.consume();
        } else if (UNDO.match(event) && last.canUndo()) {
            last.undo();
            event.consume();
        } else {
            part.pressed(event);
        }
    }

    /** Whether something lies over the queue that has its own answers. */
    private boolean isOver() {
        return copy.isVisible() || several.isVisible();
    }

    private void askForOriginal(OpenCase shown) {
        copy.open(shown);
        answered();
    }

    private void askForSeveral() {
        several.open(List.copyOf(queue.rows()));
        answered();
    }

    @Override
    public void left() {
        copy.close();
        several.close();
        answered();
        list.requestFocus();
    }

    @Override
    public void isCopy(OpenCase copied, PartId original) {
        left();
        deciding.decide(copied, new Decision.DuplicateOf(original), "review.copied");
    }

    @Override
    public void approved(int wanted, List<Long> decisions) {
        left();
        last.offerUndo(decisions);
        last.say(desk.texts()
                .get(
                        decisions.size() == wanted ? "review.several.approved" : "review.several.some_approved",
                        decisions.size(),
                        wanted));
        desk.changes().tell();
        part.putAway();
        queue.chooseNone();
        queue.reload();
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh() {
        queue.reload();
    }

    private void answered() {
        boolean none = queue.rows().isEmpty();
        split.setVisible(!none && !isOver());
        empty.setVisible(none && !isOver());
        many.setVisible(queue.rows().size() > 1 && !isOver());
        if (none) {
            part.putAway();
        } else {
            queue.chooseOne();
        }
        queuePane.at(queue.place(), queue.rows().size());
    }

    private void chosen(InvoiceRow row) {
        queuePane.at(queue.place(), queue.rows().size());
        // Chosen again when the list was read anew: what is being typed must not be lost.
        if (!part.isOpen(row.id())) {
            part.ask(row.id());
        }
    }

    private void approve() {
        // What is still being typed counts as well; what is no value must not be passed over.
        if (part.takeAll()) {
            part.shown().ifPresent(shown -> decide(new Decision.Approve(shown.corrections()), "review.approved"));
        } else {
            last.say(desk.texts().get("review.mend_first"));
        }
    }

    private void decide(Decision decision, String done) {
        part.shown().ifPresent(shown -> deciding.decide(shown, decision, done));
    }

    private void goOn(OpenCase shown) {
        if (part.isOpen(shown)) {
            part.putAway();
            queue.leaveChosen();
        }
        queue.reload();
    }
}
