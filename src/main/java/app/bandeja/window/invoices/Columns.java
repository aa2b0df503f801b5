package app.bandeja.window.invoices;

import app.bandeja.store.InvoiceOrder;
import app.bandeja.store.InvoiceOrder.Column;
import app.bandeja.store.InvoiceOrder.Direction;
import app.bandeja.store.InvoiceSummary;
import app.bandeja.window.look.Background;
import app.bandeja.window.outside.Preferences;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/** Which columns the table shows, in which order, and what it is sorted by; as the person left it. */
final class Columns {

    private static final String KEY = "columns.invoices";
    private static final Map<String, Column> SORTED = Map.ofEntries(
            Map.entry("date", Column.ISSUE_DATE),
            Map.entry("due", Column.DUE_DATE),
            Map.entry("number", Column.NUMBER),
            Map.entry("supplier", Column.SUPPLIER),
            Map.entry("taxId", Column.TAX_ID),
            Map.entry("base", Column.BASE),
            Map.entry("tax", Column.TAX),
            Map.entry("total", Column.TOTAL),
            Map.entry("state", Column.STATE),
            Map.entry("read", Column.SETTLED));

    // Beside open details in a small window: what the details say as well makes room for total and state.
    private static final double NARROW = 700;
    private static final Set<String> SPARE = Set.of("taxId", "base", "tax", "document");

    private final TableView<InvoiceSummary> table;
    private final Background background;
    private final Preferences preferences;
    private final Set<TableColumn<InvoiceSummary, ?>> madeRoom = new HashSet<>();
    private boolean remembering;

    Columns(TableView<InvoiceSummary> table, Background background, Preferences preferences) {
        this.table = table;
        this.background = background;
        this.preferences = preferences;
    }

    /** @param sorted told when another order is asked for */
    void bind(Runnable sorted) {
        table.setTableMenuButtonVisible(true);
        for (TableColumn<InvoiceSummary, ?> column : table.getColumns()) {
            column.setReorderable(true);
            column.setSortable(SORTED.containsKey(column.getId()));
            column.visibleProperty().addListener((_, _, _) -> remember());
        }
        table.getColumns().addListener((ListChangeListener<TableColumn<InvoiceSummary, ?>>) _ -> remember());
        table.widthProperty().addListener((_, _, width) -> fit(width.doubleValue()));
        // The database sorts: the rows at hand are only a part of them.
        table.setSortPolicy(_ -> {
            sorted.run();
            return true;
        });
        background.ask(() -> preferences.get(KEY), this::restore, () -> {});
    }

    private void fit(double width) {
        boolean wasRemembering = remembering;
        remembering = false;
        if (width >= NARROW) {
            madeRoom.forEach(column -> column.setVisible(true));
            madeRoom.clear();
        } else if (width > 0 && madeRoom.isEmpty()) {
            table.getVisibleLeafColumns().stream()
                    .filter(column -> SPARE.contains(column.getId()))
                    .forEach(madeRoom::add);
            madeRoom.forEach(column -> column.setVisible(false));
        }
        remembering = wasRemembering;
    }

    InvoiceOrder order() {
        return table.getSortOrder().stream()
                .findFirst()
                .flatMap(column -> Optional.ofNullable(SORTED.get(column.getId()))
                        .map(known -> new InvoiceOrder(
                                known, column.getSortType() == SortType.ASCENDING ? Direction.UP : Direction.DOWN)))
                .orElse(InvoiceOrder.LATEST_READ);
    }

    /** Those in sight, in their order. */
    List<TableColumn<InvoiceSummary, ?>> shown() {
        return List.copyOf(table.getVisibleLeafColumns());
    }

    /** As {@code date,number,-due}: a minus before what is hidden. */
    private void restore(Optional<String> kept) {
        kept.ifPresent(words -> {
            List<String> names = Arrays.asList(words.split(",", -1));
            Map<String, TableColumn<InvoiceSummary, ?>> known =
                    table.getColumns().stream().collect(Collectors.toMap(TableColumn::getId, column -> column));
            List<TableColumn<InvoiceSummary, ?>> ordered = names.stream()
                    .map(name -> name.replaceFirst("^-", ""))
                    .distinct()
                    .flatMap(name -> Stream.ofNullable(known.get(name)))
                    .collect(Collectors.toList());
            // What a later version added comes after them.
            table.getColumns().stream()
                    .filter(column -> !ordered.contains(column))
                    .forEach(ordered::add);
            table.getColumns().setAll(ordered);
            known.forEach((name, column) -> {
                if (names.contains("-" + name) || names.contains(name)) {
                    column.setVisible(names.contains(name));
                }
            });
        });
        madeRoom.clear();
        fit(table.getWidth());
        remembering = true;
    }

    private void remember() {
        if (remembering && !table.getColumns().isEmpty()) {
            String words = table.getColumns().stream()
                    .map(column -> (column.isVisible() || madeRoom.contains(column) ? "" : "-") + column.getId())
                    .collect(Collectors.joining(","));
            background.tell(() -> preferences.put(KEY, words), () -> {});
        }
    }
}
