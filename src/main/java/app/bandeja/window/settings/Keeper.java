package app.bandeja.window.settings;

import app.bandeja.settings.SettingsBook.Kept;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Notice;
import app.bandeja.window.settings.SettingsModel.Effect;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps choices in the settings file and says what came of it. */
final class Keeper {
    private final Desk desk;
    private final SettingsModel model;
    private final Consumer<Notice> say;

    Keeper(Desk desk, SettingsModel model, Consumer<Notice> say) {
        this.desk = desk;
        this.model = model;
        this.say = say;
    }

    /** An empty value is taken out of the file, so that the usual one counts. */
    void keep(String name, Optional<String> value, Effect effect) {
        keep(name, value, effect, () -> {});
    }

    /** @param done called on the FX thread where it was kept */
    void keep(String name, Optional<String> value, Effect effect, Runnable done) {
        desk.background()
                .ask(
                        () -> desk.arrangements().settings().keep(Map.of(name, value)),
                        kept -> {
                            say.accept(model.said(kept, effect));
                            if (kept.equals(new Kept.Done())) {
                                done.run();
                            }
                        },
                        () -> {});
    }

    void say(Notice notice) {
        say.accept(notice);
    }
}
