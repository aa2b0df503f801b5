package app.bandeja.window.activity;

import app.bandeja.store.EventFilter.Level;
import app.bandeja.store.EventFilter.Stage;
import app.bandeja.store.EventRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.Destination.Place;
import app.bandeja.window.look.EventWords;
import java.util.Locale;

/** Decides what is said of an event, and where its document is to be seen. */
final class EventsModel {

    private final Desk desk;
    private final EventWords words;

    EventsModel(Desk desk) {
        this.desk = desk;
        this.words = new EventWords(desk.texts(), desk.sentences());
    }

    EventWords words() {
        return words;
    }

    String when(EventRow row) {
        return desk.figures().time(row.event().at());
    }

    String level(EventRow row) {
        return word("activity.level.", row.event().level());
    }

    String stage(EventRow row) {
        return word("activity.stage.", row.event().stage());
    }

    /** A code that an older or newer version wrote is shown as it is. */
    private String word(String prefix, String code) {
        String key = prefix + code;
        return desk.texts().bundle().containsKey(key) ? desk.texts().get(key) : code;
    }

    String word(Level level) {
        return desk.texts().get("activity.level." + level.name().toLowerCase(Locale.ROOT));
    }

    String word(Stage stage) {
        return desk.texts().get("activity.stage." + stage.name().toLowerCase(Locale.ROOT));
    }

    String what(EventRow row) {
        return words.decision(row.event());
    }

    String detail(EventRow row) {
        return words.detail(row.event());
    }

    String document(EventRow row) {
        return row.file().name();
    }

    /** The whole of it, as a sentence or two, with where its document stands now. */
    String whole(EventRow row) {
        return desk.texts()
                .get(
                        "activity.event.whole",
                        row.file().path(),
                        words.whole(row.event()),
                        desk.texts().get("document.state." + row.state().code()));
    }

    /** Where most can be done about its document. */
    Destination destination(EventRow row) {
        return switch (row.state()) {
            case QUARANTINED -> Destination.to(Place.QUARANTINE, row.document());
            case PENDING, ACCEPTED, DUPLICATE, IGNORED, OWED -> Destination.to(Place.DOCUMENTS, row.document());
        };
    }
}
