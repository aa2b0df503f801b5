package app.bandeja.window.settings;

import app.bandeja.settings.SettingsBook.Kept;
import app.bandeja.settings.SettingsBook.Standing;
import app.bandeja.window.look.Notice;
import app.bandeja.window.look.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides what the Settings screen says. */
final class SettingsModel {
    static final int LEAST_MINUTES = 1;
    static final int MOST_MINUTES = 10_080;

    /** In the order in which they are offered. */
    static final List<String> READING_LANGUAGES = List.of("spa", "eng", "cat", "por", "fra", "deu", "ita");

    private static final String USUAL_READING = "spa+eng";

    private final Texts texts;

    SettingsModel(Texts texts) {
        this.texts = texts;
    }

    /** A number of minutes, or what is wrong with what was typed. */
    sealed interface Interval {

        record Minutes(int minutes) implements Interval {}

        record Wrong(String words) implements Interval {}
    }

    Interval interval(String typed) {
        try {
            int minutes = Integer.parseInt(typed.strip());
            if (minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES) {
                return new Interval.Minutes(minutes);
            }
        } catch (NumberFormatException e) {
            // told below, as is a number out of range
        }
        return new Interval.Wrong(texts.get("settings.interval.wrong", LEAST_MINUTES, MOST_MINUTES));
    }

    /** Why a setting cannot be changed here; empty if it can. */
    Optional<String> lock(String name, Standing standing) {
        return switch (standing) {
            case Standing.Free _ -> Optional.empty();
            case Standing.Locked locked ->
                Optional.of(texts.get("settings.locked." + locked.by().name().toLowerCase(Locale.ROOT), name));
        };
    }

    /** The languages that scans are read in, the first one first. */
    List<String> reading(Standing standing) {
        return List.of(standing.value().orElse(USUAL_READING).split("\\+"));
    }

    /** As the setting has it; what was there keeps its place, for the first language counts most. */
    String reading(List<String> before, String language, Tick tick) {
        List<String> after = new ArrayList<>(before);
        after.remove(language);
        if (tick == Tick.ON) {
            after.add(language);
        }
        return String.join("+", after);
    }

    /** A box that was ticked, or no longer is. */
    enum Tick {
        ON,
        OFF
    }

    /** What came of keeping a setting; nothing to say if it went well and holds at once. */
    Notice said(Kept kept, Effect effect) {
        return switch (kept) {
            case Kept.Done _ ->
                switch (effect) {
                    case AT_ONCE -> Notice.NONE;
                    case AFTER_RESTART -> Notice.good(texts.get("settings.after_restart"));
                };
            case Kept.Wrong(var problems) ->
                Notice.bad(texts.get("settings.wrong", problems.getFirst().name()));
            case Kept.Failed(var file) -> Notice.bad(texts.get("settings.failed", file.toString()));
        };
    }

    /** When a change holds. */
    enum Effect {
        AT_ONCE,
        AFTER_RESTART
    }
}
