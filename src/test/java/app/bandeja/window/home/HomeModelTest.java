package app.bandeja.window.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.setup.ConnectedSource;
import app.bandeja.setup.Connection;
import app.bandeja.store.Equation;
import app.bandeja.window.look.Figures;
import app.bandeja.window.look.Texts;
import app.bandeja.window.outside.Activity;
import app.bandeja.window.outside.LastRun;
import app.bandeja.window.outside.LastRun.Tally;
import app.bandeja.window.outside.Progress;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HomeModelTest {

    private static final Locale SPANISH = Locale.of("es", "ES");
    private static final Instant NOON = Instant.parse("2026-03-10T11:04:00Z");
    private static final ConnectedSource FOLDER = new ConnectedSource(
            new SourceId(1),
            new SourcePlace(SourceKind.FOLDER, "/facturas"),
            Optional.empty(),
            ConnectedSource.Standing.WATCHED);
    private static final Progress.Idle IDLE = new Progress.Idle(0, Optional.empty());
    private static final Progress.Running RUNNING = new Progress.Running(Activity.LISTING, Optional.empty(), 0, 0, 0);
    private static final Equation NONE = new Equation(0, 0, 0, 0, 0, 0, 0);

    private final HomeModel model = new HomeModel(Texts.of(SPANISH), new Figures(SPANISH, ZoneId.of("Europe/Madrid")));

    private static HomeFacts facts(Equation equation, LastRun... runs) {
        return new HomeFacts(
                equation,
                new Connection.None(),
                List.of(FOLDER),
                Optional.of(runs).filter(r -> r.length > 0).map(r -> r[0]),
                List.of());
    }

    @Test
    void saysWhereEverythingStands() {
        assertEquals(
                "Todavía no hay ninguna carpeta conectada.",
                model.standing(
                        IDLE, new HomeFacts(NONE, new Connection.None(), List.of(), Optional.empty(), List.of())));
        assertEquals("Pulse Sincronizar para traer los primeros documentos.", model.standing(IDLE, facts(NONE)));
        assertEquals(
                "Quedan 2 documentos por leer. Pulse Sincronizar para seguir.",
                model.standing(IDLE, facts(new Equation(5, 3, 0, 0, 0, 0, 2))));
        assertEquals("Los 5 documentos están al día.", model.standing(IDLE, facts(new Equation(5, 3, 1, 0, 0, 1, 0))));
        assertEquals(
                "La última sincronización no se pudo hacer: sin acceso",
                model.standing(new Progress.Idle(0, Optional.of("sin acceso")), facts(NONE)));
    }

    @Test
    void saysWhatARunDoesAndHowFarItIs() {
        assertEquals("Buscando documentos…", model.activity(RUNNING));
        assertEquals("ningún documento todavía", model.share(RUNNING));
        assertEquals(Optional.empty(), model.fraction(RUNNING));
        Progress.Running reading = new Progress.Running(Activity.READING, Optional.of("a.pdf"), 1200, 4800, 1200);
        assertEquals("Leyendo: a.pdf", model.activity(reading));
        assertEquals("1.200 de 4.800 documentos", model.share(reading));
        assertEquals(Optional.of(0.25), model.fraction(reading));
    }

    @Test
    void saysWhenTheLastRunWasAndHowItEnded() {
        LastRun good = new LastRun(NOON, Optional.of(NOON.plusSeconds(9)), new Tally(12, 7, 1, 1, 1, 0, 0, 2));
        assertEquals(
                List.of(
                        "10 mar 2026, 12:04 · terminó sin fallos en 9 s",
                        "12 documentos encontrados, 2 sin cambios",
                        "7 aceptados, 1 pendiente, 1 duplicado, 1 ignorado",
                        "0 con fallo, 0 por leer"),
                model.lastRun(facts(NONE, good), IDLE));
        assertEquals(List.of("Todavía no ha habido ninguna."), model.lastRun(facts(NONE), IDLE));
    }

    @Test
    void aRunWithoutEndIsGoingOnOrWasBrokenOff() {
        LastRun open = new LastRun(NOON, Optional.empty(), Tally.NONE);
        assertEquals(
                "10 mar 2026, 12:04 · en curso",
                model.lastRun(facts(NONE, open), RUNNING).getFirst());
        assertEquals(
                "10 mar 2026, 12:04 · se interrumpió; la próxima sigue desde ahí",
                model.lastRun(facts(NONE, open), IDLE).getFirst());
    }

    @Test
    void anEquationThatDoesNotHoldIsNeverHidden() {
        assertEquals(
                "Las casillas no suman el total. Avise a quien mantiene el programa: el registro tiene los detalles.",
                model.balance(new Equation(5, 3, 0, 0, 0, 0, 0)));
    }
}
