package app.bandeja.window.tray;

import app.bandeja.run.ScheduleOptions.Pace;
import app.bandeja.store.Equation;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.Destination.Place;
import app.bandeja.window.look.Texts;
import app.bandeja.window.outside.Progress;
import java.util.Optional;

/** Decides what the tray shows and says. */
final class TrayModel {
    private final Texts texts;
    private Optional<Equation> before = Optional.empty();
    private boolean running;

    /** What is said outside of the window, and the screen that shows what it speaks of. */
    record Announcement(String title, String words, Destination opens) {}

    TrayModel(Texts texts) {
        this.texts = texts;
    }

    TrayState state(Progress now, Equation equation, Pace pace) {
        return switch (now) {
            case Progress.Running _ -> TrayState.SYNCING;
            case Progress.Idle idle when idle.trouble().isPresent() -> TrayState.TROUBLE;
            case Progress.Idle _ when pace == Pace.PAUSED -> TrayState.PAUSED;
            case Progress.Idle _ when waiting(equation) > 0 -> TrayState.ATTENTION;
            case Progress.Idle _ -> TrayState.IDLE;
        };
    }

    private static long waiting(Equation equation) {
        return equation.pending() + equation.quarantined();
    }

    String tip(TrayState state, Equation equation) {
        return "Bandeja: "
                + switch (state) {
                    case IDLE -> texts.get("tray.idle");
                    case SYNCING -> texts.get("tray.syncing");
                    case PAUSED -> texts.get("tray.paused");
                    case ATTENTION -> texts.get("tray.attention", waiting(equation));
                    case TROUBLE -> texts.get("tray.trouble");
                };
    }

    /** What a run that has just ended brought for a person, if it did. Told every state in turn. */
    Optional<Announcement> heard(Progress now, Equation equation) {
        return switch (now) {
            case Progress.Running _ -> {
                running = true;
                yield Optional.empty();
            }
            case Progress.Idle _ -> {
                Optional<Equation> then = before;
                before = Optional.of(equation);
                boolean ended = running;
                running = false;
                yield ended ? then.flatMap(old -> brought(old, equation)) : Optional.empty();
            }
        };
    }

    private Optional<Announcement> brought(Equation then, Equation now) {
        long pending = now.pending() - then.pending();
        long quarantined = now.quarantined() - then.quarantined();
        if (pending > 0) {
            return Optional.of(announced(texts.get("tray.pending", pending), Place.REVIEW));
        }
        return quarantined > 0
                ? Optional.of(announced(texts.get("tray.quarantined", quarantined), Place.QUARANTINE))
                : Optional.empty();
    }

    private Announcement announced(String words, Place opens) {
        return new Announcement(texts.get("tray.news"), words, Destination.to(opens));
    }
}
