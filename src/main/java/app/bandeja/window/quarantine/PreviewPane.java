package app.bandeja.window.quarantine;

import app.bandeja.invoice.DocumentId;
import app.bandeja.review.FileLook;
import app.bandeja.review.PageLook;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.PageView;
import app.bandeja.window.look.Wrapped;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The pages of a document that could not be read, as pictures: nothing in it is run. Where there are none, why. */
final class PreviewPane extends BorderPane {
    private static final int DPI = 120;

    private final Desk desk;
    private final PageView view = new PageView();
    private final HBox bar;
    private final Label where = new Label();
    private final Label nothing = Wrapped.text("", "hint");
    private final Button before;
    private final Button after;
    private Optional<DocumentId> document = Optional.empty();
    private int pages;
    private int page;
    private int asked;

    PreviewPane(Desk desk) {
        this.desk = desk;
        before = button("review.page_before", MaterialDesignC.CHEVRON_LEFT, () -> turnTo(page - 1));
        after = button("review.page_after", MaterialDesignC.CHEVRON_RIGHT, () -> turnTo(page + 1));
        bar = new HBox(
                4,
                before,
                where,
                after,
                button("review.farther", MaterialDesignM.MAGNIFY_MINUS_OUTLINE, view::farther),
                button("review.closer", MaterialDesignM.MAGNIFY_PLUS_OUTLINE, view::closer),
                button("review.fit", MaterialDesignF.FIT_TO_PAGE_OUTLINE, view::fit),
                button("review.turn", MaterialDesignR.ROTATE_RIGHT, view::turn));
        bar.getStyleClass().add("page-bar");
        where.setMinWidth(USE_PREF_SIZE);
        view.setId("preview");
        view.setMinHeight(220);
        view.setPrefHeight(260);
        nothing.setId("noPreview");
        nothing.setMinHeight(USE_PREF_SIZE);
        setAlignment(nothing, Pos.TOP_LEFT);
        say("");
    }

    private Button button(String key, Ikon sign, Runnable action) {
        Button button = new Button(null, new FontIcon(sign));
        button.getStyleClass().add("flat");
        button.setAccessibleText(desk.texts().get(key));
        button.setTooltip(new Tooltip(desk.texts().get(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Nothing yet: it is being looked at. */
    void wait(DocumentId shown) {
        document = Optional.of(shown);
        asked++;
        say(desk.texts().get("quarantine.looking"));
    }

    void clear() {
        document = Optional.empty();
        asked++;
        say("");
    }

    void show(FileLook look) {
        switch (look) {
            case FileLook.Seen(int count, var _) -> {
                pages = count;
                page = 0;
                if (count > 0) {
                    turnTo(1);
                } else {
                    say(desk.texts().get("quarantine.no_picture"));
                }
            }
            case FileLook.Unknown _ -> say(desk.texts().get("quarantine.no_picture"));
            case FileLook.OutOfReach _ -> say(desk.texts().get("quarantine.out_of_reach"));
        }
    }

    private void turnTo(int wanted) {
        if (document.isEmpty() || wanted < 1 || wanted > pages) {
            return;
        }
        page = wanted;
        where.setText(desk.texts().get("review.page_of", page, pages));
        before.setDisable(page == 1);
        after.setDisable(page == pages);
        DocumentId shown = document.get();
        int question = ++asked;
        desk.background()
                .ask(
                        () -> desk.review().page(shown, wanted, DPI),
                        look -> {
                            if (question == asked) {
                                show(look);
                            }
                        },
                        () -> say(desk.texts().get("quarantine.out_of_reach")));
    }

    private void show(PageLook look) {
        switch (look) {
            case PageLook.Drawn drawn -> {
                view.setAccessibleText(desk.texts().get("quarantine.picture", page, pages));
                view.show(drawn);
                setTop(bar);
                setCenter(view);
            }
            case PageLook.OutOfReach _ -> say(desk.texts().get("quarantine.out_of_reach"));
            case PageLook.Nothing _ -> sayOfPage();
        }
    }

    /** Of this page alone: the others may be turned to. */
    private void sayOfPage() {
        say(desk.texts().get("quarantine.no_picture"));
        if (pages > 1) {
            setTop(bar);
        }
    }

    private void say(String words) {
        view.clear();
        setTop(null);
        nothing.setText(words);
        setCenter(nothing);
    }
}
