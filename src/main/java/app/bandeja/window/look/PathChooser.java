package app.bandeja.window.look;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Lets a person choose a file or a folder of this computer. */
public interface PathChooser {

    /** A JSON file, or nothing if the person thought better of it. */
    Optional<Path> jsonFile(Window over, String title);

    Optional<Path> folder(Window over, String title);

    /** Where a file is to be written, with that name unless the person gives it another. */
    Optional<Path> fileToWrite(Window over, String title, String name);
}
