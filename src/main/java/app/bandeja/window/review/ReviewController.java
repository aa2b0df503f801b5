package app.bandeja.window.review;

import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.State;
import app.bandeja.review.Decision;
import app.bandeja.review.DecisionResult;
import app.bandeja.review.ReviewCase;
import app.bandeja.store.InvoiceRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.EmptyState;
import app.bandeja.window.look.PagedList;
import app.bandeja.window.look.Pages;
import app.bandeja.window.look.Screen;
import app.bandeja.window.look.ScreenKeys;
import app.bandeja.window.look.Views;
import app.bandeja.window.look.Wrapped;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Binds the queue, the page and the fields of what a person must look at. */
public final class ReviewController implements Screen, FieldsPane.Outside, CopyPane.Outside, SeveralPane.Outside {
    private static final KeyCombination APPROVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final ReviewModel model;
    private final Pages<InvoiceRow> pages;
    private final Parent view;
    private final FieldsPane fields;
    private final PagePane page;
    private final HistoryPane history;
    private final CopyPane copy;
    private final SeveralPane several;
    private final EmptyState empty;
    private final LastAnswer last;
    private final RefusalWords refusals;
    private Optional<OpenCase> open = Optional.empty();
    private int asked;
    private boolean deciding;

    @FXML
    private StackPane body;

    @FXML
    private Parent split;

    @FXML
    private ListView<InvoiceRow> list;

    @FXML
    private BorderPane pagePlace;

    @FXML
    private ScrollPane fieldsPlace;

    @FXML
    private Label document;

    @FXML
    private Label when;

    @FXML
    private VBox reasons;

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
        this.model = new ReviewModel(desk);
        this.pages = new Pages<>(
                desk.background(),
                (offset, limit) -> desk.holdings().invoices(Optional.of(State.PENDING), offset, limit),
                this::answered);
        this.view = Views.load(this, "Review.fxml", desk.texts());
        this.fields = new FieldsPane(desk, new FieldWords(desk), this);
        this.page = new PagePane(desk, "page", (number, words) -> fields.fill(number, words));
        this.history = new HistoryPane(desk, new FieldWords(desk));
        this.copy = new CopyPane(desk, model, this);
        this.several = new SeveralPane(desk, model, this);
        this.empty = new EmptyState(
                MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                desk.texts().get("review.empty.title"),
                desk.texts().get("review.empty.advice"));
        this.last = new LastAnswer(desk, toldLine, told, undo, pages::reload);
        this.refusals = new RefusalWords(desk);
        bind();
    }

    private void bind() {
        empty.setVisible(false);
        body.getChildren().addAll(empty, copy, several);
        split.setVisible(false);
        pagePlace.setCenter(page);
        fieldsPlace.setContent(new VBox(12, fields, history));
        PagedList.join(list, pages, InvoiceRow::id, () -> new PendingCell(model));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> ask(row));
        approve.setOnAction(_ -> approve());
        reject.setOnAction(_ -> reject());
        later.setOnAction(_ -> postpone());
        again.setOnAction(_ -> reread());
        copyOf.setOnAction(_ -> open.ifPresent(this::askForOriginal));
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
            page.pressed(event);
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
        several.open(List.copyOf(pages.rows()));
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
    public void isCopy(OpenCase part, PartId original) {
        left();
        decide(part, new Decision.DuplicateOf(original), "review.copied");
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
        putAway();
        list.getSelectionModel().clearSelection();
        pages.reload();
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh() {
        pages.reload();
    }

    private void answered() {
        boolean none = pages.rows().isEmpty();
        split.setVisible(!none && !isOver());
        empty.setVisible(none && !isOver());
        many.setVisible(pages.rows().size() > 1 && !isOver());
        if (none) {
            putAway();
        }
        if (!none && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /** Opens a part as it stands now; what the list says of it may be old. */
    private void ask(@Nullable InvoiceRow row) {
        // While the list is read anew nothing is selected for a moment: what is being typed must not be lost.
        if (row == null || isOpen(row)) {
            return;
        }
        putAway();
        int question = asked;
        desk.background()
                .ask(
                        () -> desk.review().open(row.id()),
                        found -> {
                            if (question == asked) {
                                found.ifPresent(this::show);
                            }
                        },
                        () -> {});
    }

    private boolean isOpen(InvoiceRow row) {
        return open.filter(shown -> shown.opened().row().id().equals(row.id())).isPresent();
    }

    private void putAway() {
        asked++;
        open = Optional.empty();
        fields.clear();
        page.clear();
        history.clear();
    }

    private void show(ReviewCase found) {
        OpenCase shown = new OpenCase(found, ReviewModel.ALWAYS);
        open = Optional.of(shown);
        document.setText(model.document(found.row()));
        when.setText(model.when(found.row()));
        tellReasons(shown);
        page.open(found.row().id().document(), found.pages());
        fields.show(shown);
        history.open(found.row().id());
    }

    private void tellReasons(OpenCase shown) {
        List<Label> labels = shown.findings().stream()
                .map(desk.sentences()::of)
                .map(ReviewController::reason)
                .toList();
        reasons.getChildren().setAll(labels);
        if (labels.isEmpty()) {
            Label fine = Wrapped.text(desk.texts().get("review.nothing_against"), "reason");
            fine.setGraphic(new FontIcon(MaterialDesignC.CHECK_CIRCLE_OUTLINE));
            reasons.getChildren().setAll(fine);
        }
    }

    private static Label reason(String sentence) {
        Label label = Wrapped.text(sentence, "reason");
        label.setGraphic(new FontIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
        return label;
    }

    @Override
    public void looked(String field) {
        open.ifPresent(shown -> {
            List<Place.OnPage> places = shown.places(field);
            page.light(places);
        });
    }

    /** The same rules as always look at the values as they stand now. */
    @Override
    public void changed() {
        open.ifPresent(shown -> desk.background()
                .ask(
                        () -> desk.review().check(shown.opened().row().id(), shown.values()),
                        findings -> {
                            if (open.filter(now -> now.equals(shown)).isPresent()) {
                                shown.found(findings);
                                tellReasons(shown);
                                fields.refresh();
                            }
                        },
                        () -> {}));
    }

    @Override
    public void settled() {
        approve.requestFocus();
    }

    private void approve() {
        // What is still being typed counts as well; what is no value must not be passed over.
        if (fields.takeAll()) {
            open.ifPresent(shown -> decide(shown, new Decision.Approve(shown.corrections()), "review.approved"));
        } else {
            last.say(desk.texts().get("review.mend_first"));
        }
    }

    private void reject() {
        open.ifPresent(shown -> decide(shown, new Decision.NotAnInvoice(), "review.rejected"));
    }

    private void postpone() {
        open.ifPresent(shown -> decide(shown, new Decision.Postpone(), "review.postponed"));
    }

    private void reread() {
        open.ifPresent(shown -> decide(shown, new Decision.Reread(), "review.reread"));
    }

    private void decide(OpenCase shown, Decision decision, String done) {
        // One answer at a time: a second press must not be told that somebody else was first.
        if (deciding) {
            return;
        }
        deciding = true;
        ReviewCase seen = shown.opened();
        desk.background()
                .ask(
                        () -> desk.review().decide(seen.row().id(), seen.version(), decision),
                        result -> {
                            deciding = false;
                            answer(shown, result, done);
                        },
                        () -> {
                            deciding = false;
                            last.say(desk.texts().get("review.failed"));
                        });
    }

    private void answer(OpenCase shown, DecisionResult result, String done) {
        String title = model.title(shown.opened().row());
        switch (result) {
            case DecisionResult.Done(long decision) -> {
                last.offerUndo(List.of(decision));
                last.say(desk.texts().get(done, title));
                goOn(shown);
            }
            case DecisionResult.DecidedByAnother other -> {
                last.say(refusals.of(other, title));
                goOnUnlessTyped(shown);
            }
            case DecisionResult.Changed _ -> {
                last.say(desk.texts().get("review.changed", title));
                goOnUnlessTyped(shown);
            }
            case DecisionResult.Unusable unusable -> last.say(refusals.of(unusable));
            case DecisionResult.SameAsBooked _ -> last.say(desk.texts().get("review.same_as_booked", title));
            case DecisionResult.NoOriginal none -> last.say(refusals.of(none));
        }
    }

    /** What the person typed stays before the eyes, to be read or copied. */
    private void goOnUnlessTyped(OpenCase shown) {
        if (shown.values().isEmpty()) {
            goOn(shown);
        } else {
            pages.reload();
        }
    }

    /** The one after it, which stands in its place once it is gone. */
    private void goOn(OpenCase shown) {
        if (open.filter(now -> now.equals(shown)).isPresent()) {
            int at = list.getSelectionModel().getSelectedIndex();
            List<InvoiceRow> rows = pages.rows();
            putAway();
            if (at + 1 < rows.size()) {
                list.getSelectionModel().clearAndSelect(at + 1);
            } else {
                list.getSelectionModel().clearSelection();
            }
        }
        pages.reload();
    }
}
