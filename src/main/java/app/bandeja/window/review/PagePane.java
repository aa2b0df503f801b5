package app.bandeja.window.review;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Word;
import app.bandeja.review.PageLook;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.PageView;
import app.bandeja.window.look.Wrapped;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The pages of the open document: turned over, zoomed, with the place of the field in focus lit. */
final class PagePane extends BorderPane {
    /** As sharp as it was read. */
    private static final int DPI = 200;

    private final Desk desk;
    private final BiConsumer<Integer, List<Word>> chosen;
    private final PageView view = new PageView();
    private final Label where = new Label();
    private final Label nothing = Wrapped.text("", "hint");
    private Optional<DocumentId> document = Optional.empty();
    private List<Place.OnPage> lit = List.of();
    private int pages;
    private int page;
    private int asked;

    PagePane(Desk desk, String id, BiConsumer<Integer, List<Word>> chosen) {
        this.desk = desk;
        this.chosen = chosen;
        HBox bar = new HBox(
                4,
                button("review.page_before", MaterialDesignC.CHEVRON_LEFT, () -> turnTo(page - 1)),
                where,
                button("review.page_after", MaterialDesignC.CHEVRON_RIGHT, () -> turnTo(page + 1)),
                button("review.farther", MaterialDesignM.MAGNIFY_MINUS_OUTLINE, view::farther),
                button("review.closer", MaterialDesignM.MAGNIFY_PLUS_OUTLINE, view::closer),
                button("review.fit", MaterialDesignF.FIT_TO_PAGE_OUTLINE, view::fit),
                button("review.turn", MaterialDesignR.ROTATE_RIGHT, view::turn));
        where.setMinWidth(USE_PREF_SIZE);
        bar.getStyleClass().add("page-bar");
        setTop(bar);
        setCenter(view);
        nothing.setVisible(false);
        nothing.managedProperty().bind(nothing.visibleProperty());
        setBottom(nothing);
        view.setId(id);
        view.setAccessibleText(desk.texts().get("review.page_picture"));
        setMinWidth(240);
    }

    private Button button(String key, Ikon sign, Runnable action) {
        Button button = new Button(null, new FontIcon(sign));
        button.getStyleClass().add("flat");
        button.setAccessibleText(desk.texts().get(key));
        button.setTooltip(new Tooltip(desk.texts().get(key)));
        button.setOnAction(_ -> action.run());
        button.setFocusTraversable(false);
        return button;
    }

    void open(DocumentId opened, int count) {
        document = Optional.of(opened);
        view.clear();
        pages = Math.max(1, count);
        page = 0;
        lit = List.of();
        turnTo(1);
    }

    void clear() {
        document = Optional.empty();
        asked++;
        view.clear();
    }

    /** Lights places; turns to their page, if they stand on another. */
    void light(List<Place.OnPage> places) {
        lit = List.copyOf(places);
        Optional<Place.OnPage> first = places.stream().findFirst();
        if (first.isPresent() && first.get().page() != page) {
            turnTo(first.get().page());
        } else {
            view.light(OpenCase.boxes(lit, page));
        }
    }

    void pressed(KeyEvent event) {
        if (matches(event, KeyCode.PLUS) || matches(event, KeyCode.ADD) || matches(event, KeyCode.EQUALS)) {
            view.closer();
        } else if (matches(event, KeyCode.MINUS) || matches(event, KeyCode.SUBTRACT)) {
            view.farther();
        } else if (matches(event, KeyCode.DIGIT0)) {
            view.fit();
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            turnTo(page + 1);
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            turnTo(page - 1);
        } else {
            return;
        }
        event.consume();
    }

    private static boolean matches(KeyEvent event, KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN).match(event);
    }

    private record Answer(PageLook look, Optional<Page> words) {}

    private void turnTo(int wanted) {
        if (document.isEmpty() || wanted < 1 || wanted > pages || wanted == page) {
            return;
        }
        page = wanted;
        where.setText(desk.texts().get("review.page_of", page, pages));
        DocumentId shown = document.get();
        int question = ++asked;
        desk.background()
                .ask(
                        () -> new Answer(
                                desk.review().page(shown, wanted, DPI),
                                desk.review().words(shown, wanted)),
                        answer -> {
                            if (question == asked) {
                                show(answer);
                                prepare(shown, wanted + 1);
                            }
                        },
                        () -> say("review.out_of_reach"));
    }

    /** So that the next page is there when it is asked for. */
    private void prepare(DocumentId shown, int next) {
        if (next <= pages) {
            desk.background().ask(() -> desk.review().page(shown, next, DPI), _ -> {}, () -> {});
        }
    }

    private void show(Answer answer) {
        switch (answer.look()) {
            case PageLook.Drawn drawn -> {
                nothing.setVisible(false);
                view.show(drawn);
                answer.words().ifPresent(words -> view.words(words.words(), picked -> chosen.accept(page, picked)));
                view.light(OpenCase.boxes(lit, page));
            }
            case PageLook.OutOfReach _ -> say("review.out_of_reach");
            case PageLook.Nothing _ -> say("review.no_picture");
        }
    }

    private void say(String key) {
        view.clear();
        nothing.setText(desk.texts().get(key));
        nothing.setVisible(true);
    }
}
