package app.bandeja.window.look;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.State;
import app.bandeja.window.look.Destination.Which;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;

/** One screen as the frame sees it. */
public interface Screen {

    Parent view();

    /** Reads again what it shows: it came into sight, or the ledger changed. */
    void refresh();

    /** Shows what is of that state alone, or all; a screen that is no list has nothing to narrow. */
    default void narrow(Optional<State> state) {}

    /** Shows what somebody followed a figure or a row to. */
    default void follow(Destination destination) {
        narrow(destination.state());
        if (destination.which().orElse(null) instanceof Which.OneDocument(DocumentId document)) {
            seek(document);
        }
    }

    /** Shows that document; a screen that shows no single ones has nothing to seek. */
    default void seek(DocumentId document) {}

    /** The keys that do something on this screen alone. */
    default List<Shortcut> shortcuts() {
        return List.of();
    }

    /** The window closes. */
    default void close() {}
}
