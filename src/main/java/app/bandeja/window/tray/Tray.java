package app.bandeja.window.tray;

import app.bandeja.run.Schedule;
import app.bandeja.run.ScheduleOptions.Pace;
import app.bandeja.settings.SettingsBook;
import app.bandeja.settings.WindowOptions.Notices;
import app.bandeja.store.Equation;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.Texts;
import app.bandeja.window.outside.Progress;
import app.bandeja.window.tray.TrayModel.Announcement;
import app.bandeja.window.tray.TraySign.Offer;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;

/** The program's sign in the tray, where the desktop has one. */
public final class Tray {
    private static final String TOLD = "TRAY_TOLD";

    private final Desk desk;
    private final Around around;
    private final TrayModel model;
    private Optional<TraySign> sign = Optional.empty();
    private Optional<Destination> said = Optional.empty();
    private Optional<TrayState> shown = Optional.empty();
    private Pace pace = Pace.GOING;

    /** Makes the system's sign; empty where there is no tray. Called off the FX thread. */
    public interface Maker {
        Optional<TraySign> make(Texts texts, TraySign.Listener listener);
    }

    /** The window, as the tray sees it. */
    public interface Around {

        /** There is a sign: from now on the window can be closed without ending the program. */
        void appeared();

        /** There is none after all. */
        void missing();

        /** Before everybody's eyes. */
        void raise();

        void open(Destination destination);

        void quit();

        boolean isInSight();
    }

    public Tray(Desk desk, Around around) {
        this.desk = desk;
        this.around = around;
        this.model = new TrayModel(desk.texts());
    }

    /** Looks for the system's tray, which may take its time. */
    public void appear(Maker maker) {
        desk.background()
                .ask(
                        () -> maker.make(desk.texts(), new OfSign()),
                        found -> {
                            sign = found;
                            found.ifPresentOrElse(_ -> around.appeared(), around::missing);
                        },
                        () -> {});
    }

    /** How everything stands now. */
    public void show(Progress now, Equation equation, Schedule.Plan plan, Notices notices) {
        pace = plan.pace();
        TrayState state = model.state(now, equation, pace);
        sign.filter(_ -> !shown.equals(Optional.of(state))).ifPresent(there -> {
            shown = Optional.of(state);
            there.show(state, model.tip(state, equation));
            there.offer(pace == Pace.GOING ? Offer.PAUSE : Offer.RESUME);
        });
        model.heard(now, equation)
                .filter(_ -> notices == Notices.SHOWN && !around.isInSight())
                .ifPresent(this::announce);
    }

    private void announce(Announcement news) {
        sign.ifPresent(there -> {
            said = Optional.of(news.opens());
            there.say(news.title(), news.words());
        });
    }

    /** The window was closed into the tray; a person is told where it went, once in the life of a data folder. */
    public void tellOnce() {
        SettingsBook book = desk.arrangements().settings();
        desk.background()
                .ask(
                        () -> book.of(TOLD).value().isEmpty() && isKept(book),
                        first -> {
                            if (first) {
                                sign.ifPresent(there ->
                                        there.say("Bandeja", desk.texts().get("tray.told")));
                            }
                        },
                        () -> {});
    }

    private static boolean isKept(SettingsBook book) {
        return book.keep(Map.of(TOLD, Optional.of("true"))).equals(new SettingsBook.Kept.Done());
    }

    public void close() {
        sign.ifPresent(TraySign::remove);
    }

    private final class OfSign implements TraySign.Listener {
        @Override
        public void open() {
            Platform.runLater(around::raise);
        }

        @Override
        public void openWhatWasSaid() {
            Platform.runLater(() -> {
                around.raise();
                said.ifPresent(around::open);
                said = Optional.empty();
            });
        }

        @Override
        public void sync() {
            Platform.runLater(() -> desk.background().tell(desk.engine()::syncNow, () -> {}));
        }

        @Override
        public void pauseOrResume() {
            Platform.runLater(() -> desk.background()
                    .tell(pace == Pace.GOING ? desk.engine()::pause : desk.engine()::resume, () -> {}));
        }

        @Override
        public void quit() {
            Platform.runLater(around::quit);
        }
    }
}
