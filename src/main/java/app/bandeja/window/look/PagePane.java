package app.bandeja.window.look;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Word;
import app.bandeja.review.PageLook;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/** The pages of a document: turned over, zoomed, with places lit. Where there is no page to be seen, why. */
public final class PagePane extends BorderPane {
    private final Desk desk;
    private final Manner manner;
    private final PageView view = new PageView();
    private final PageBar bar;
    private final Label nothing = Wrapped.text("", "hint", "page-missing");
    private final PagesAhead ahead;
    private Optional<DocumentId> document = Optional.empty();
    private Optional<BiConsumer<Integer, List<Word>>> chosen = Optional.empty();
    private List<Place.OnPage> lit = List.of();
    private String name = "";
    private int pages;
    private int page;

    /**
     * How the pages of a screen are shown.
     *
     * @param id of the page's node
     * @param dpi how sharp they are drawn
     * @param texts the screen's prefix of "out_of_reach" and "no_picture"
     */
    public record Manner(String id, int dpi, String texts) {}

    public PagePane(Desk desk, Manner manner) {
        this.desk = desk;
        this.manner = manner;
        this.bar = new PageBar(desk.texts(), view, this::turnTo);
        this.ahead = new PagesAhead(desk.background());
        view.setId(manner.id());
        nothing.setId(manner.id() + "Missing");
        nothing.setMinHeight(USE_PREF_SIZE);
        setAlignment(nothing, Pos.TOP_LEFT);
        setMinWidth(240);
    }

    /** How high a page stands at least, and usually, where there is a choice. */
    public void high(double least, double usual) {
        view.setMinHeight(least);
        view.setPrefHeight(usual);
    }

    /** The words of a page can be chosen; told with its number. */
    public void choosing(BiConsumer<Integer, List<Word>> told) {
        chosen = Optional.of(told);
    }

    /** The tab key goes past the buttons, for {@link #pressed} does the same. */
    public void skipByTab() {
        bar.skipByTab();
    }

    /** Shows the first page. */
    public void open(DocumentId opened, int count) {
        clear();
        if (count < 1) {
            sayOf("no_picture");
            return;
        }
        document = Optional.of(opened);
        pages = count;
        ahead.open(count, number -> draw(opened, number), this::show);
        turnTo(1);
    }

    public void clear() {
        document = Optional.empty();
        ahead.clear();
        page = 0;
        pages = 0;
        lit = List.of();
        say("");
    }

    /** Instead of a page. */
    public void say(String words) {
        view.clear();
        setTop(pages > 1 ? bar : null); // the other pages may be turned to
        nothing.setText(words);
        setCenter(nothing);
    }

    private void sayOf(String key) {
        say(desk.texts().get(manner.texts() + "." + key));
    }

    /** Lights places and says what stands there; turns to their page, if they stand on another. */
    public void light(List<Place.OnPage> places, String what) {
        lit = List.copyOf(places);
        name = what;
        Optional<Place.OnPage> first = places.stream().findFirst();
        if (first.isPresent() && first.get().page() != page) {
            turnTo(first.get().page());
        } else {
            light();
        }
    }

    private void light() {
        List<Box> boxes = boxes();
        view.light(boxes, name);
        view.setAccessibleText(
                boxes.isEmpty()
                        ? desk.texts().get("review.page_picture", page, pages)
                        : desk.texts().get("review.page_lit", page, pages, name));
    }

    private List<Box> boxes() {
        return lit.stream()
                .filter(place -> place.page() == page)
                .map(Place.OnPage::box)
                .toList();
    }

    /** Takes the keys for turning and zooming. */
    public void pressed(KeyEvent event) {
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

    private void turnTo(int wanted) {
        if (document.isEmpty() || wanted < 1 || wanted > pages || wanted == page) {
            return;
        }
        page = wanted;
        bar.at(page, pages);
        ahead.turnTo(page);
    }

    /** In the background. */
    private PagesAhead.Drawn draw(DocumentId drawn, int number) {
        PageLook look = desk.review().page(drawn, number, manner.dpi());
        return new PagesAhead.Drawn(
                look,
                look instanceof PageLook.Drawn picture ? Optional.of(halved(picture)) : Optional.empty(),
                chosen.isPresent() ? desk.review().words(drawn, number) : Optional.empty());
    }

    // A picture that is shown smaller is made so here: there it would hold up the whole window.
    private Halvings halved(PageLook.Drawn picture) {
        Halvings halvings = new Halvings(picture);
        halvings.asWideAs(view.pixelsWide());
        return halvings;
    }

    private void show(PagesAhead.Drawn drawn) {
        drawn.picture().ifPresent(picture -> {
            setTop(bar);
            setCenter(view);
            view.show(picture);
            chosen.ifPresent(told ->
                    drawn.words().ifPresent(words -> view.words(words.words(), picked -> told.accept(page, picked))));
            light();
        });
        switch (drawn.look()) {
            case PageLook.Drawn _ -> {}
            case PageLook.OutOfReach _ -> sayOf("out_of_reach");
            case PageLook.Nothing _ -> sayOf("no_picture");
        }
    }
}
