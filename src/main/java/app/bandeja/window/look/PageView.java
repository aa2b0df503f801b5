package app.bandeja.window.look;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;

/** A page of a document: zoomed, turned, with places lit; a click or a drag over its words tells which. */
public final class PageView extends StackPane {
    private static final double LEAST = 0.25;
    private static final double MOST = 6;
    private static final double STEP = 1.25;
    private static final double ROOM = 24;

    private final ImageView picture = new ImageView();
    private final Pane page = new Pane(picture);
    private final ScrollPane scroll = new ScrollPane(new StackPane(new Group(page)));
    private final Rectangle drag = new Rectangle();
    private final Label name = new Label();
    private final List<Rectangle> lights = new ArrayList<>();
    private Optional<Halvings> shown = Optional.empty();
    private List<Box> lit = List.of();
    private List<Word> words = List.of();
    private Consumer<List<Word>> chosen = _ -> {};
    private double width = 595;
    private double height = 842;
    private double zoom = 1;
    private volatile double pixelsWide = width;
    private boolean fitting = true;
    private Point2D from = Point2D.ZERO;

    public PageView() {
        getStyleClass().add("page-view");
        scroll.setFitToWidth(true);
        scroll.setPannable(false);
        scroll.setFocusTraversable(true);
        drag.getStyleClass().add("page-drag");
        drag.setVisible(false);
        page.getStyleClass().add("page");
        name.getStyleClass().add("page-name");
        name.setMouseTransparent(true);
        name.setVisible(false);
        page.getChildren().addAll(drag, name);
        getChildren().add(scroll);
        page.setOnMousePressed(this::begin);
        page.setOnMouseDragged(this::drag);
        page.setOnMouseReleased(this::end);
        scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        scroll.viewportBoundsProperty().addListener((_, _, _) -> fitIfAsked());
    }

    /** Shows a page; words and lights of the former one are gone. */
    void show(Halvings halvings) {
        shown = Optional.of(halvings);
        width = halvings.pointsWide();
        height = halvings.pointsHigh();
        words = List.of();
        light(List.of(), "");
        fitIfAsked();
        place();
    }

    /** Of the screen, that a page takes now; read from any thread, for it is only a guess of what will be asked for. */
    double pixelsWide() {
        return pixelsWide;
    }

    /** Nothing to show. */
    public void clear() {
        shown = Optional.empty();
        picture.setImage(null);
        words = List.of();
        light(List.of(), "");
    }

    /** The words that can be chosen; boxes in points of the page as it is shown. */
    public void words(List<Word> those, Consumer<List<Word>> told) {
        words = List.copyOf(those);
        chosen = told;
        lit.stream().findFirst().ifPresent(this::placeName);
    }

    /** Frames these places, says what they are, and brings the first into sight; points of the page as it is shown. */
    public void light(List<Box> boxes, String what) {
        lit = List.copyOf(boxes);
        name.setText(what);
        name.setVisible(!lit.isEmpty() && !what.isEmpty());
        page.getChildren().removeAll(lights);
        lights.clear();
        for (Box _ : lit) {
            Rectangle light = new Rectangle();
            light.getStyleClass().add("page-light");
            light.setMouseTransparent(true);
            lights.add(light);
        }
        page.getChildren().addAll(lights);
        name.toFront();
        place();
        lit.stream().findFirst().ifPresent(this::bringIntoSight);
    }

    public List<Box> lit() {
        return lit;
    }

    public void closer() {
        zoomTo(zoom * STEP);
    }

    public void farther() {
        zoomTo(zoom / STEP);
    }

    /** As wide as there is room. */
    public void fit() {
        fitting = true;
        fitIfAsked();
    }

    /** A quarter turn clockwise, for the eye only. */
    public void turn() {
        page.setRotate((page.getRotate() + 90) % 360);
    }

    private void zoomTo(double wanted) {
        fitting = false;
        fitIfAsked();
        zoom = Math.clamp(wanted, LEAST, MOST);
        place();
    }

    private void fitIfAsked() {
        // A page as wide as there is room has nothing to scroll sideways.
        scroll.setHbarPolicy(fitting ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
        double room = scroll.getViewportBounds().getWidth() - ROOM;
        if (fitting && room > 0) {
            zoom = Math.clamp(room / width, LEAST, MOST);
            place();
        }
    }

    private void place() {
        pixelsWide = width * zoom * pixelsAPoint();
        shown.map(halvings -> halvings.asWideAs(pixelsWide)).ifPresent(picture::setImage);
        picture.setFitWidth(width * zoom);
        picture.setFitHeight(height * zoom);
        page.setPrefSize(width * zoom, height * zoom);
        for (int i = 0; i < lights.size(); i++) {
            Box box = lit.get(i);
            Rectangle light = lights.get(i);
            light.setX(box.x() * zoom - 3);
            light.setY(box.y() * zoom - 3);
            light.setWidth(box.width() * zoom + 6);
            light.setHeight(box.height() * zoom + 6);
        }
        lit.stream().findFirst().ifPresent(this::placeName);
    }

    /** Beside its place, where it hides no other word. */
    private void placeName(Box box) {
        name.applyCss();
        name.autosize();
        double gap = 6 / zoom;
        Box spot = FreeSpot.beside(
                new Box(box.x() - gap, box.y() - gap, box.width() + 2 * gap, box.height() + 2 * gap),
                new Box(0, 0, name.getWidth() / zoom, name.getHeight() / zoom),
                new Box(0, 0, width, height),
                words.stream().map(Word::box).toList());
        name.relocate(spot.x() * zoom, spot.y() * zoom);
    }

    /** Of the screen. */
    private double pixelsAPoint() {
        return Optional.ofNullable(getScene())
                .map(Scene::getWindow)
                .map(Window::getOutputScaleX)
                .orElse(1.0);
    }

    private void bringIntoSight(Box box) {
        double above = scroll.getViewportBounds().getHeight();
        double hidden = height * zoom - above;
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp((box.centerY() * zoom - above / 2) / hidden, 0, 1));
        }
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            zoomTo(event.getDeltaY() > 0 ? zoom * STEP : zoom / STEP);
            event.consume();
        }
    }

    private void begin(MouseEvent event) {
        from = new Point2D(event.getX(), event.getY());
    }

    private void drag(MouseEvent event) {
        drag.setX(Math.min(from.getX(), event.getX()));
        drag.setY(Math.min(from.getY(), event.getY()));
        drag.setWidth(Math.abs(event.getX() - from.getX()));
        drag.setHeight(Math.abs(event.getY() - from.getY()));
        drag.setVisible(true);
    }

    private void end(MouseEvent event) {
        drag.setVisible(false);
        choose(new Box(
                Math.min(from.getX(), event.getX()) / zoom,
                Math.min(from.getY(), event.getY()) / zoom,
                Math.abs(event.getX() - from.getX()) / zoom,
                Math.abs(event.getY() - from.getY()) / zoom));
    }

    /** Chooses the words that an area touches, as a click or a drag does; points of the page. */
    public void choose(Box area) {
        List<Word> touched = words.stream()
                .filter(word -> touch(word.box(), area))
                .sorted(Comparator.comparingDouble(
                                (Word word) -> Math.round(word.box().centerY() / 6))
                        .thenComparingDouble(word -> word.box().x()))
                .toList();
        if (!touched.isEmpty()) {
            chosen.accept(touched);
        }
    }

    private static boolean touch(Box word, Box area) {
        return word.x() <= area.right()
                && area.x() <= word.right()
                && word.y() <= area.bottom()
                && area.y() <= word.bottom();
    }
}
