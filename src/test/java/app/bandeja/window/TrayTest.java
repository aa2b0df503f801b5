package app.bandeja.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.State;
import app.bandeja.run.ScheduleOptions.Pace;
import app.bandeja.store.DocumentRow;
import app.bandeja.window.look.Destination;
import app.bandeja.window.outside.Activity;
import app.bandeja.window.outside.Progress;
import app.bandeja.window.tray.Tray;
import app.bandeja.window.tray.TraySign;
import app.bandeja.window.tray.TrayState;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window with a sign in a tray that notes what it is told. */
class TrayTest {
    private OpenWindow window;
    private final FakeSign sign = new FakeSign();
    private final FakeAround around = new FakeAround();

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.onMonth();
        window.hang(
                (_, listener) -> {
                    sign.listener = Optional.of(listener);
                    return Optional.of(sign);
                },
                around);
        window.await(() -> around.appeared && sign.state.equals(Optional.of(TrayState.ATTENTION)));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private TraySign.Listener person() {
        return sign.listener.orElseThrow();
    }

    @Test
    void theMenuSyncsPausesAndQuits() {
        person().sync();
        window.await(() -> window.engine.syncs.get() == 1);
        person().pauseOrResume();
        window.await(() -> window.engine.pace == Pace.PAUSED);
        window.await(() -> sign.state.equals(Optional.of(TrayState.PAUSED)));
        window.awaitText("En pausa: no se sincroniza nada por sí solo.");
        assertEquals(Optional.of(TraySign.Offer.RESUME), sign.offer);
        person().pauseOrResume();
        window.await(() -> window.engine.pace == Pace.GOING);
        person().quit();
        window.await(() -> around.quit);
    }

    @Test
    void aNoticeOpensWhatItSpeaksOf() {
        window.engine.progress = new Progress.Running(Activity.READING, Optional.empty(), 0, 1, 1);
        window.await(() -> sign.state.equals(Optional.of(TrayState.SYNCING)));
        DocumentRow pending = window.holdings.documents.stream()
                .filter(row -> row.state() == State.PENDING)
                .findFirst()
                .orElseThrow();
        window.holdings.documents.add(pending);
        window.engine.progress = new Progress.Idle(2, Optional.empty());
        window.await(() -> sign.said.equals(List.of("Un documento queda pendiente de revisión.")));
        person().openWhatWasSaid();
        window.await(() -> around.opened.equals(List.of(Destination.to(Destination.Place.REVIEW))));
        assertTrue(around.raised);
    }

    /** Else opening it again would raise the old one, which works on what was left behind. */
    @Test
    void onceTheBooksAreElsewhereClosingEndsTheProgram() {
        window.press("rail-settings");
        window.awaitText("Base de datos");
        window.press("beginMove");
        window.robot.interact(
                () -> window.find("database-host", TextField.class).setText("db"));
        window.press("moveDatabase");
        window.awaitText("Los datos están en el servidor nuevo.");
        window.press("closeProgram");
        window.await(() -> around.quit);
    }

    @Test
    void closedIntoTheTrayItIsToldOnce() {
        window.goIntoTray();
        window.await(() -> sign.said.size() == 1);
        window.goIntoTray();
        person().open();
        window.await(() -> around.raised);
        assertEquals(1, sign.said.size());
    }

    private static final class FakeSign implements TraySign {
        private volatile Optional<TraySign.Listener> listener = Optional.empty();
        private volatile Optional<TrayState> state = Optional.empty();
        private volatile Optional<Offer> offer = Optional.empty();
        private final List<String> said = new CopyOnWriteArrayList<>();

        @Override
        public void show(TrayState now, String tip) {
            state = Optional.of(now);
        }

        @Override
        public void say(String title, String words) {
            said.add(words);
        }

        @Override
        public void offer(Offer now) {
            offer = Optional.of(now);
        }

        @Override
        public void remove() {}
    }

    private static final class FakeAround implements Tray.Around {
        private volatile boolean appeared;
        private volatile boolean raised;
        private volatile boolean quit;
        private final List<Destination> opened = new CopyOnWriteArrayList<>();

        @Override
        public void appeared() {
            appeared = true;
        }

        @Override
        public void missing() {}

        @Override
        public void raise() {
            raised = true;
        }

        @Override
        public void open(Destination destination) {
            opened.add(destination);
        }

        @Override
        public void quit() {
            quit = true;
        }

        @Override
        public boolean isInSight() {
            return false;
        }
    }
}
