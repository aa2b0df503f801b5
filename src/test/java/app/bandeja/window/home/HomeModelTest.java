package app.bandeja.window.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.setup.ConnectedSource;
import app.bandeja.setup.Connection;
import app.bandeja.store.Equation;
import app.bandeja.window.home.HomeModel.Standing;
import app.bandeja.window.look.Figures;
import app.bandeja.window.look.Texts;
import app.bandeja.window.outside.Activity;
import app.bandeja.window.outside.LastRun;
import app.bandeja.window.outside.LastRun.Tally;
import app.bandeja.window.outside.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HomeModelTest {

    private static final Locale SPANISH = Locale.of("es", "ES");
    private static final Instant NOON = Instant.parse("2026-03-10T11:04:00Z");
    private static final ConnectedSource FOLDER = new ConnectedSource(
            new SourceId(1),
            new SourcePlace(SourceKind.FOLDER, "/facturas"),
            Optional.empty(),
            ConnectedSource.Standing.WATCHED,
            new CompanyId(1));
    private static final Progress.Idle IDLE = new Progress.Idle(0, Optional.empty());
    private static final Progress.Running RUNNING = new Progress.Running(Activity.LISTING, Optional.empty(), 0, 0, 0);
    private static final Equation NONE = new Equation(0, 0, 0, 0, 0, 0, 0);

    private final HomeModel model = new HomeModel(Texts.of(SPANISH), new Figures(SPANISH, ZoneId.of("Europe/Madrid")));

    private static HomeFacts facts(Equation equation, LastRun... runs) {
        return new HomeFacts(equation, new Connection.None(), List.of(FOLDER), Map.of(), List.of(runs), List.of());
    }

    @Test
    void saysWhereEverythingStands() {
        assertEquals(
                "Todavía no hay ninguna carpeta conectada.",
                model.standing(
                        IDLE, new HomeFacts(NONE, new Connection.None(), List.of(), Map.of(), List.of(), List.of())));
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
    void timeLeftIsToldNoFinerThanItIsKnown() {
        assertEquals("3 de 12 documentos, queda menos de un minuto", share(Duration.ofSeconds(40)));
        assertEquals("3 de 12 documentos, queda 1 minuto", share(Duration.ofSeconds(70)));
        assertEquals("3 de 12 documentos, quedan unos 59 minutos", share(Duration.ofSeconds(3520)));
        assertEquals("3 de 12 documentos, quedan unas 2 h 5 min", share(Duration.ofMinutes(125)));
    }

    private String share(Duration left) {
        return model.share(new Progress.Running(Activity.READING, Optional.empty(), 3, 12, 3, Optional.of(left)));
    }

    @Test
    void saysHowARunEnded() {
        LastRun good = new LastRun(NOON, Optional.of(NOON.plusSeconds(9)), new Tally(12, 7, 1, 1, 1, 0, 0, 2));
        assertEquals("sin fallos, 9 s", model.ending(good, IDLE));
        assertEquals("12", model.counted(good, Tally::listed));
    }

    @Test
    void aRunWithoutEndIsGoingOnOrWasBrokenOff() {
        LastRun open = new LastRun(NOON, Optional.empty(), Tally.NONE);
        assertEquals("en curso", model.ending(open, RUNNING));
        assertEquals("interrumpida", model.ending(open, IDLE));
        assertEquals("—", model.counted(open, Tally::listed));
    }

    @Test
    void aSourceSaysHowItStands() {
        assertEquals(new Standing(Standing.Health.FINE, "Se vigila"), model.standing(FOLDER, facts(NONE)));
        HomeFacts away = new HomeFacts(
                NONE,
                new Connection.None(),
                List.of(FOLDER),
                Map.of("folder:/facturas", "La carpeta no existe."),
                List.of(),
                List.of());
        assertEquals(new Standing(Standing.Health.FAILING, "La carpeta no existe."), model.standing(FOLDER, away));
    }

    @Test
    void anEquationThatDoesNotHoldIsNeverHidden() {
        assertEquals(
                "Las casillas no suman el total. Avise a quien mantiene el programa: el registro tiene los detalles.",
                model.balance(new Equation(5, 3, 0, 0, 0, 0, 0)));
    }
}
