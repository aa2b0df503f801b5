package app.bandeja.run;

import app.bandeja.form.Sentences;
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
    private final Sentences sentences;

    /** What was found. */
    public sealed interface Listing {

        record Files(List<Extraction.Input> inputs) implements Listing {
            public Files {
                inputs = List.copyOf(inputs);
            }
        }

        /** A folder cannot be listed; why, in a sentence. */
        record Unlistable(String sentence) implements Listing {}
    }

    public ExtractionInputs(Sources sources, Sentences sentences) {
        this.sources = sources;
        this.sentences = sentences;
    }

    /** Lists them all before any is read. */
    public Listing of(List<Path> given) throws InterruptedException {
        try {
            return new Listing.Files(inputs(given));
        } catch (SourceUnavailableException e) {
            return new Listing.Unlistable(sentences.of(e.obstacle()));
        }
    }

    private List<Extraction.Input> inputs(List<Path> given) throws SourceUnavailableException, InterruptedException {
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
