package app.bandeja.window.home;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/**
 * Columns side by side, each of one or several parts. What a part is, its pattern tells as well as its colour; its figure
 * stands above it, its name below, and all of it is one text for whoever cannot see it.
 */
final class ColumnChart extends Region {

    private static final double LOWEST_PART = 2;
    private static final double MOST_OF_THE_WIDTH = 0.66;
    private static final double WIDEST = 44;

    private List<Column> columns = List.of();
    private final List<Label> names = new ArrayList<>();
    private final List<Label> figures = new ArrayList<>();
    private final List<List<Region>> parts = new ArrayList<>();

    /**
     * A column.
     *
     * @param name below it
     * @param figure above it
     * @param words all that it tells, for the tooltip and a screen reader
     * @param parts from the bottom up
     */
    record Column(String name, String figure, String words, List<Part> parts) {
        double height() {
            return parts.stream().mapToDouble(Part::height).sum();
        }
    }

    /** A part of a column, and the style that gives it its pattern. */
    record Part(String style, double height) {}

    ColumnChart(String id) {
        setId(id);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add("chart-columns");
        setMinHeight(120);
        setPrefHeight(150);
    }

    /** @param title what it is about, told first to a screen reader */
    void show(String title, List<Column> shown) {
        if (columns.equals(shown)) {
            return;
        }
        columns = List.copyOf(shown);
        names.clear();
        figures.clear();
        parts.clear();
        getChildren().clear();
        columns.forEach(this::add);
        setAccessibleText(title + ". "
                + String.join(". ", columns.stream().map(Column::words).toList()));
        requestLayout();
    }

    private void add(Column column) {
        Label figure = label(column.figure(), "chart-figure");
        Label name = label(column.name(), "chart-name");
        List<Region> regions = column.parts().stream()
                .filter(part -> part.height() > 0)
                .map(part -> part(part, column.words()))
                .toList();
        figures.add(figure);
        names.add(name);
        parts.add(regions);
        getChildren().addAll(regions);
        getChildren().addAll(figure, name);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static Region part(Part part, String words) {
        Region region = new Region();
        region.getStyleClass().addAll("chart-part", part.style());
        Tooltip.install(region, new Tooltip(words));
        return region;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 320;
    }

    @Override
    protected void layoutChildren() {
        if (columns.isEmpty()) {
            return;
        }
        double step = getWidth() / columns.size();
        double line = figures.getFirst().prefHeight(-1);
        double floor = getHeight() - line - 2;
        double room = Math.max(0, floor - line - 2);
        double highest = Math.max(
                1e-9, columns.stream().mapToDouble(Column::height).max().orElse(0));
        // The latest always has its name, and before it as many as have room.
        double widest =
                names.stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0) + 6;
        int every = (int) Math.max(1, Math.ceil(widest / step));
        for (int i = 0; i < columns.size(); i++) {
            double top = stack(i, step, floor, room / highest);
            place(figures.get(i), i, step, top - line - 1);
            place(names.get(i), i, step, floor + 2);
            names.get(i).setVisible((columns.size() - 1 - i) % every == 0);
        }
    }

    /** Tells where its top is. */
    private double stack(int i, double step, double floor, double scale) {
        double width = Math.min(WIDEST, step * MOST_OF_THE_WIDTH);
        double y = floor;
        List<Part> shown = columns.get(i).parts().stream()
                .filter(part -> part.height() > 0)
                .toList();
        for (int p = 0; p < shown.size(); p++) {
            // One of a thousand is still seen.
            double height = Math.max(LOWEST_PART, shown.get(p).height() * scale);
            y -= height;
            parts.get(i).get(p).resizeRelocate(i * step + (step - width) / 2, y, width, height);
        }
        return y;
    }

    private void place(Label label, int i, double step, double y) {
        double width = label.prefWidth(-1);
        double x = Math.clamp(i * step + (step - width) / 2, 0, Math.max(0, getWidth() - width));
        layoutInArea(label, x, Math.max(0, y), width, label.prefHeight(-1), 0, javafx.geometry.HPos.CENTER, VPos.TOP);
    }
}
