package app.bandeja.window.look;

import javafx.scene.Parent;

/** One screen as the frame sees it. */
public interface Screen {

    Parent view();

    /** Reads again what it shows: it came into sight, or the ledger changed. */
    void refresh();
}
