package app.bandeja.window.look;

import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The buttons above a page: which page it is, the one before and after, larger, smaller, turned. */
final class PageBar extends HBox {
    private final Texts texts;
    private final Label where = new Label();
    private final Button before;
    private final Button after;
    private int page;

    /** @param turner told which page is wished for */
    PageBar(Texts texts, PageView view, IntConsumer turner) {
        this.texts = texts;
        before = button("page_before", MaterialDesignC.CHEVRON_LEFT, () -> turner.accept(page - 1));
        after = button("page_after", MaterialDesignC.CHEVRON_RIGHT, () -> turner.accept(page + 1));
        before.setId("pageBefore");
        after.setId("pageAfter");
        where.setMinWidth(USE_PREF_SIZE);
        setSpacing(4);
        getStyleClass().add("page-bar");
        getChildren()
                .setAll(
                        before,
                        where,
                        after,
                        button("farther", MaterialDesignM.MAGNIFY_MINUS_OUTLINE, view::farther),
                        button("closer", MaterialDesignM.MAGNIFY_PLUS_OUTLINE, view::closer),
                        button("fit", MaterialDesignF.FIT_TO_PAGE_OUTLINE, view::fit),
                        button("turn", MaterialDesignR.ROTATE_RIGHT, view::turn));
    }

    private Button button(String key, Ikon sign, Runnable action) {
        String words = texts.get("review." + key);
        Button button = new Button(null, new FontIcon(sign));
        button.getStyleClass().add("flat");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** The tab key goes past it, where keys of its own do the same. */
    void skipByTab() {
        getChildren().forEach(child -> child.setFocusTraversable(false));
    }

    void at(int shown, int pages) {
        page = shown;
        where.setText(texts.get("review.page_of", shown, pages));
        before.setDisable(shown <= 1);
        after.setDisable(shown >= pages);
    }
}
