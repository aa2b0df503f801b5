package app.bandeja.window;

import app.bandeja.window.look.PathChooser;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** A person who chooses what the test says. */
final class FakeChooser implements PathChooser {
    volatile Optional<Path> choice = Optional.empty();

    @Override
    public Optional<Path> jsonFile(Window over, String title) {
        return choice;
    }

    @Override
    public Optional<Path> fileToWrite(Window over, String title, String name) {
        return choice;
    }

    @Override
    public Optional<Path> folder(Window over, String title) {
        return choice;
    }
}
