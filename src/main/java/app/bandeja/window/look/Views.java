package app.bandeja.window.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads the FXML that lies beside a controller. */
public final class Views {

    private Views() {}

    /** Builds the view and hands it to that controller. */
    public static Parent load(Object controller, String fxml, Texts texts) {
        FXMLLoader loader = new FXMLLoader(controller.getClass().getResource(fxml), texts.bundle());
        loader.setController(controller);
        try {
            return loader.load();
        } catch (IOException e) {
            // The file is part of the program: this is a defect, not trouble to expect.
            throw new UncheckedIOException(e);
        }
    }
}
