package app.bandeja.window.review;

import app.bandeja.invoice.PartId;
import app.bandeja.review.ReviewCase;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.InSight;
import app.bandeja.window.look.PagePane;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The part before the person's eyes: its page, why it waits, its values, and what was decided about it before. */
final class OpenPart implements FieldsPane.Outside {
    /** As sharp as it was read. */
    private static final int DPI = 200;

    private final Desk desk;
    private final Runnable settled;
    private final ScrollPane values = new ScrollPane();
    private final FieldWords words;
    private final PagePane page;
    private final CaseHead head;
    private final FieldsPane fields;
    private final HistoryPane history;
    private Optional<OpenCase> open = Optional.empty();
    private int asked;

    /** @param settled told when no field is in doubt any more */
    OpenPart(Desk desk, ReviewModel model, Runnable settled) {
        this.desk = desk;
        this.settled = settled;
        this.words = new FieldWords(desk);
        this.page = new PagePane(desk, new PagePane.Manner("page", DPI, "review"));
        this.head = new CaseHead(desk, model);
        this.fields = new FieldsPane(desk, words, this);
        this.history = new HistoryPane(desk, words);
        page.choosing(fields::fill);
        page.skipByTab();
        fields.prepare(OpenCase.usual(ReviewModel.ALWAYS));
        values.setContent(new VBox(12, fields, history));
        values.setFitToWidth(true);
        values.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(values, Priority.ALWAYS);
    }

    Node page() {
        return page;
    }

    Node head() {
        return head;
    }

    Node values() {
        return values;
    }

    Optional<OpenCase> shown() {
        return open;
    }

    boolean isOpen(PartId part) {
        return open.filter(shown -> shown.opened().row().id().equals(part)).isPresent();
    }

    /** Whether that is still before the eyes. */
    boolean isOpen(OpenCase shown) {
        return open.filter(now -> now.equals(shown)).isPresent();
    }

    /** Opens a part as it stands now; what a list says of it may be old. */
    void ask(PartId part) {
        putAway();
        int question = asked;
        desk.background()
                .ask(
                        () -> desk.review().open(part),
                        found -> {
                            if (question == asked) {
                                found.ifPresent(this::show);
                            }
                        },
                        () -> {});
    }

    void putAway() {
        asked++;
        open = Optional.empty();
        fields.clear();
        page.clear();
        history.clear();
    }

    private void show(ReviewCase found) {
        OpenCase shown = new OpenCase(found, ReviewModel.ALWAYS);
        open = Optional.of(shown);
        head.show(shown);
        page.open(found.row().id().document(), Math.max(1, found.pages()));
        fields.show(shown);
        history.open(found.row().id());
    }

    /** Takes what is being typed; tells whether every field holds a value that it can hold. */
    boolean takeAll() {
        return fields.takeAll();
    }

    /** Takes the keys for turning and zooming the page. */
    void pressed(KeyEvent event) {
        page.pressed(event);
    }

    @Override
    public void looked(String field) {
        open.ifPresent(shown -> page.light(shown.places(field), words.name(field)));
    }

    @Override
    public void shown(Node row) {
        InSight.bring(values, row);
    }

    /** The same rules as always look at the values as they stand now. */
    @Override
    public void changed() {
        open.ifPresent(shown -> desk.background()
                .ask(
                        () -> desk.review().check(shown.opened().row().id(), shown.values()),
                        findings -> {
                            if (isOpen(shown)) {
                                shown.found(findings);
                                head.tellReasons(shown);
                                fields.refresh();
                            }
                        },
                        () -> {}));
    }

    @Override
    public void settled() {
        settled.run();
    }
}
