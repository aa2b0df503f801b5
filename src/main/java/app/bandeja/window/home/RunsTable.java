package app.bandeja.window.home;

import app.bandeja.window.look.TextCell;
import app.bandeja.window.look.Texts;
import app.bandeja.window.outside.LastRun;
import app.bandeja.window.outside.Progress;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The latest runs with what they came to: each document that a run saw is in exactly one of its sums. */
final class RunsTable {

    /** Of the usual letters; with larger ones there is a bar to scroll. */
    private static final double HEAD = 40;

    private static final double LINE = 25;
    private static final double WIDEST = 5000;

    private final Texts texts;
    private final HomeModel model;
    private final TableView<LastRun> table;
    private Progress progress;

    RunsTable(Texts texts, HomeModel model, TableView<LastRun> table, Progress progress) {
        this.texts = texts;
        this.model = model;
        this.table = table;
        this.progress = progress;
        words("began", 116, 170, model::began);
        words("ended", 108, WIDEST, run -> model.ending(run, this.progress));
        count("accepted", 84, LastRun.Tally::accepted);
        count("pending", 92, LastRun.Tally::pending);
        count("duplicate", 94, LastRun.Tally::duplicate);
        count("ignored", 84, LastRun.Tally::ignored);
        count("failed", 76, LastRun.Tally::failed);
        count("owed", 78, LastRun.Tally::owed);
        count("unchanged", 98, LastRun.Tally::unchanged);
        table.setPlaceholder(new Label(texts.get("home.run.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    }

    private void words(String name, double least, double most, Function<LastRun, String> text) {
        TableColumn<LastRun, String> column = column(name, least, most);
        TextCell.words(column, text);
    }

    private void count(String name, double least, ToLongFunction<LastRun.Tally> sum) {
        TableColumn<LastRun, String> column = column(name, least, WIDEST);
        TextCell.figure(column, run -> model.counted(run, sum));
    }

    private TableColumn<LastRun, String> column(String name, double least, double most) {
        TableColumn<LastRun, String> column = new TableColumn<>(texts.get("home.runs." + name));
        column.setMinWidth(least);
        column.setMaxWidth(most);
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
        return column;
    }

    void show(List<LastRun> runs, Progress now) {
        boolean other = now.getClass() != progress.getClass();
        progress = now;
        if (!table.getItems().equals(runs)) {
            table.getItems().setAll(runs);
            table.setPrefHeight(HEAD + LINE * Math.max(1, runs.size()));
        } else if (other) {
            table.refresh(); // whether the latest goes on
        }
    }
}
