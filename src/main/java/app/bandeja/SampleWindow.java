package app.bandeja;

import app.bandeja.window.outside.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code bandeja demo} as a program of its own, which has a data folder of its own. */
record SampleWindow(Optional<Path> program) implements Samples {
    private static final Logger LOG = LoggerFactory.getLogger(SampleWindow.class);

    @Override
    public boolean areOffered() {
        return program.isPresent();
    }

    @Override
    public boolean open() {
        return program.filter(SampleWindow::started).isPresent();
    }

    private static boolean started(Path program) {
        try {
            new ProcessBuilder(List.of(program.toString(), "demo"))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            LOG.warn("The samples could not be opened", e);
            return false;
        }
    }
}
