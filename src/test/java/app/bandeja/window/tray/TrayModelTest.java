package app.bandeja.window.tray;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.run.ScheduleOptions.Pace;
import app.bandeja.store.Equation;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.Destination.Place;
import app.bandeja.window.look.Texts;
import app.bandeja.window.outside.Activity;
import app.bandeja.window.outside.Progress;
import app.bandeja.window.tray.TrayModel.Announcement;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrayModelTest {
    private static final Progress IDLE = new Progress.Idle(0, Optional.empty());
    private static final Progress RUNNING = new Progress.Running(Activity.READING, Optional.empty(), 1, 2, 3);

    private final TrayModel model = new TrayModel(Texts.of(Locale.of("es")));

    private static Equation holding(long pending, long quarantined) {
        return new Equation(10 + pending + quarantined, 10, pending, 0, 0, quarantined, 0);
    }

    @Test
    void theSignTellsWhatMattersMost() {
        Progress trouble = new Progress.Idle(0, Optional.of("sin red"));
        assertEquals(TrayState.IDLE, model.state(IDLE, holding(0, 0), Pace.GOING));
        assertEquals(TrayState.ATTENTION, model.state(IDLE, holding(0, 1), Pace.GOING));
        assertEquals(TrayState.PAUSED, model.state(IDLE, holding(1, 0), Pace.PAUSED));
        assertEquals(TrayState.TROUBLE, model.state(trouble, holding(1, 0), Pace.GOING));
        assertEquals(TrayState.SYNCING, model.state(RUNNING, holding(1, 0), Pace.PAUSED));
        assertEquals("Bandeja: 3 documentos esperan a una persona", model.tip(TrayState.ATTENTION, holding(2, 1)));
    }

    @Test
    void aRunThatFoundSomethingForAPersonSaysSoOnce() {
        model.heard(IDLE, holding(3, 1));
        model.heard(RUNNING, holding(4, 1));
        assertEquals(
                Optional.of(new Announcement(
                        "Bandeja ha encontrado algo para usted",
                        "2 documentos quedan pendientes de revisión.",
                        Destination.to(Place.REVIEW))),
                model.heard(IDLE, holding(5, 2)));
        assertEquals(Optional.empty(), model.heard(IDLE, holding(5, 2)));
    }

    @Test
    void whatIsInQuarantineLeadsThere() {
        model.heard(IDLE, holding(3, 1));
        model.heard(RUNNING, holding(3, 1));
        assertEquals(
                Optional.of(Destination.to(Place.QUARANTINE)),
                model.heard(IDLE, holding(3, 2)).map(Announcement::opens));
    }

    @Test
    void aRunThatBroughtNothingIsSilentAndSoIsWhatAPersonSettled() {
        model.heard(IDLE, holding(3, 1));
        model.heard(RUNNING, holding(3, 1));
        assertEquals(Optional.empty(), model.heard(IDLE, holding(2, 1)));
        assertEquals(Optional.empty(), model.heard(IDLE, holding(3, 1)), "no run brought it");
    }
}
