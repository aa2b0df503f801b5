package app.bandeja.window.home;

import app.bandeja.window.look.Desk;
import app.bandeja.window.outside.Activity;
import app.bandeja.window.outside.Progress;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

/** The run: what it does, how far it is, and the buttons that begin it, hold it and end it. */
final class RunCard {

    private final Desk desk;
    private final HomeModel model;
    private final Buttons buttons;
    private final Shown shown;
    private Progress progress = new Progress.Idle(0, Optional.empty());
    private Optional<HomeFacts> facts = Optional.empty();
    private boolean ordered;

    /** What a person presses. */
    record Buttons(Button sync, Button pause, Button goOn, Button stop) {}

    /** What a person sees. */
    record Shown(Label status, Label share, ProgressBar bar) {}

    RunCard(Desk desk, HomeModel model, Buttons buttons, Shown shown) {
        this.desk = desk;
        this.model = model;
        this.buttons = buttons;
        this.shown = shown;
        buttons.sync().setOnAction(_ -> order(desk.engine()::syncNow));
        buttons.pause().setOnAction(_ -> order(desk.engine()::pauseSync));
        buttons.goOn().setOnAction(_ -> order(desk.engine()::continueSync));
        buttons.stop().setOnAction(_ -> order(desk.engine()::stopSync));
        List.of(shown.bar(), shown.share(), buttons.pause(), buttons.goOn(), buttons.stop())
                .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        show();
    }

    Progress progress() {
        return progress;
    }

    void show(Progress now) {
        progress = now;
        show();
    }

    void show(HomeFacts found) {
        facts = Optional.of(found);
        show();
    }

    private void show() {
        switch (progress) {
            case Progress.Idle idle -> showIdle(idle);
            case Progress.Running running -> showRunning(running);
        }
    }

    private void showIdle(Progress.Idle idle) {
        shown.status().setText(facts.map(known -> model.standing(idle, known)).orElse(""));
        shown.bar().setVisible(ordered);
        shown.bar().setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        shown.share().setVisible(false);
        List.of(buttons.pause(), buttons.goOn(), buttons.stop()).forEach(button -> button.setVisible(false));
        buttons.sync()
                .setDisable(ordered || facts.isEmpty() || facts.get().sources().isEmpty());
    }

    private void showRunning(Progress.Running running) {
        boolean paused = running.activity() == Activity.PAUSED;
        boolean stopping = running.activity() == Activity.STOPPING;
        shown.status().setText(model.activity(running));
        shown.share().setText(model.share(running));
        // A bar that stands still says as much as the word beside it.
        double unknown = paused ? 0 : ProgressBar.INDETERMINATE_PROGRESS;
        shown.bar().setProgress(model.fraction(running).orElse(unknown));
        shown.bar().setVisible(true);
        shown.share().setVisible(true);
        buttons.pause().setVisible(!paused && !stopping);
        buttons.goOn().setVisible(paused);
        buttons.stop().setVisible(true);
        buttons.stop().setDisable(stopping);
        List.of(buttons.pause(), buttons.goOn()).forEach(button -> button.setDisable(ordered));
        buttons.sync().setDisable(true);
    }

    // The button sleeps until the engine has taken the order, so that two clicks are not two orders.
    private void order(Runnable order) {
        ordered = true;
        show();
        desk.background().tell(order, () -> {
            ordered = false;
            show();
        });
    }
}
