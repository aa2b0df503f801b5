package app.bandeja.run;

import app.bandeja.invoice.Change;
import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.source.Source;
import app.bandeja.source.SourceUnavailableException;
import app.bandeja.source.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that {@code extract} is to read: those given, and those in the folders given, in name order. */
public final class ExtractionInputs {
    private final Sources sources;

    public ExtractionInputs(Sources sources) {
        this.sources = sources;
    }

    /**
     * Lists them all before any is read.
     *
     * @throws SourceUnavailableException when a folder cannot be listed
     */
    public List<Extraction.Input> of(List<Path> given) throws SourceUnavailableException, InterruptedException {
        List<Extraction.Input> inputs = new ArrayList<>();
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                inputs.addAll(inFolder(path));
            } else {
                inputs.add(new Extraction.Input(path, path.toString()));
            }
        }
        return inputs;
    }

    private List<Extraction.Input> inFolder(Path folder) throws SourceUnavailableException, InterruptedException {
        List<Extraction.Input> inputs = new ArrayList<>();
        try (Source source = sources.open(new SourcePlace(SourceKind.FOLDER, folder.toString()))) {
            Optional<String> cursor = Optional.empty();
            ChangePage.Ending ending = ChangePage.Ending.MORE;
            while (ending == ChangePage.Ending.MORE) {
                ChangePage page = source.changes(cursor);
                page.changes().forEach(change -> add(inputs, folder, change));
                cursor = Optional.of(page.nextCursor());
                ending = page.ending();
            }
        }
        return inputs;
    }

    private static void add(List<Extraction.Input> inputs, Path folder, Change change) {
        switch (change) {
            case Change.Present(var file) ->
                inputs.add(new Extraction.Input(folder.resolve(file.path()), folder + "/" + file.path()));
            case Change.Gone _ -> {}
        }
    }
}
