package app.bandeja.window.home;

import app.bandeja.invoice.State;
import app.bandeja.store.Equation;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.Destination.Place;
import app.bandeja.window.look.Figures;
import app.bandeja.window.look.StateIcon;
import app.bandeja.window.look.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The equation of documents as a row of figures: the total, and what it is made of. */
final class FigureRow {

    private static final List<State> ORDER =
            List.of(State.ACCEPTED, State.PENDING, State.DUPLICATE, State.IGNORED, State.QUARANTINED, State.OWED);

    private final Texts texts;
    private final Figures figures;
    private final FigureTile total;
    private final Map<State, FigureTile> tiles = new EnumMap<>(State.class);

    FigureRow(Texts texts, Figures figures, Consumer<Destination> open) {
        this.texts = texts;
        this.figures = figures;
        this.total = new FigureTile(
                texts.get("figure.total"),
                new FontIcon(MaterialDesignF.FILE_DOCUMENT_MULTIPLE_OUTLINE),
                texts.get("figure.total.meaning"));
        total.setId("figure-total");
        total.setOnAction(_ -> open.accept(Destination.to(Place.DOCUMENTS)));
        ORDER.forEach(state -> tiles.put(state, tile(state, open)));
    }

    private FigureTile tile(State state, Consumer<Destination> open) {
        String key = "figure." + state.code();
        FigureTile tile = new FigureTile(texts.get(key), StateIcon.of(state), texts.get(key + ".meaning"));
        tile.setId("figure-" + state.code());
        tile.setOnAction(_ -> open.accept(destination(state)));
        return tile;
    }

    private static Destination destination(State state) {
        return switch (state) {
            case ACCEPTED -> Destination.to(Place.INVOICES, state);
            case PENDING -> Destination.to(Place.REVIEW);
            case QUARANTINED -> Destination.to(Place.QUARANTINE);
            case DUPLICATE, IGNORED, OWED -> Destination.to(Place.DOCUMENTS, state);
        };
    }

    /** Lays the tiles out, all of one width. */
    void into(GridPane grid) {
        grid.add(total, 0, 0);
        for (int i = 0; i < ORDER.size(); i++) {
            grid.add(tiles.get(ORDER.get(i)), i + 1, 0);
        }
        for (int i = 0; i <= ORDER.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / (ORDER.size() + 1));
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
    }

    void show(Equation equation) {
        total.show(figures.count(equation.documents()));
        tiles.forEach((state, tile) -> tile.show(figures.count(count(equation, state))));
    }

    private static long count(Equation equation, State state) {
        return switch (state) {
            case OWED -> equation.owed();
            case QUARANTINED -> equation.quarantined();
            case PENDING -> equation.pending();
            case ACCEPTED -> equation.accepted();
            case DUPLICATE -> equation.duplicate();
            case IGNORED -> equation.ignored();
        };
    }
}
