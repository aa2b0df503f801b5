package app.bandeja;

import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.setup.Browser;
import app.bandeja.window.outside.DocumentOpener;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

/** A document of Drive in the browser, one of this computer by its folder: nothing in it is started. */
record ShownDocument(Browser browser) implements DocumentOpener {

    @Override
    public Outcome show(SourcePlace source, SourceFile file) {
        try {
            if (source.kind() == SourceKind.DRIVE) {
                String id = URLEncoder.encode(file.externalId(), StandardCharsets.UTF_8);
                browser.open(URI.create("https://drive.google.com/open?id=" + id));
                return Outcome.SHOWN;
            }
            Path path = Path.of(source.place()).resolve(file.path());
            if (!Files.exists(path)) {
                return Outcome.GONE;
            }
            browser.open(
                    Objects.requireNonNull(path.toAbsolutePath().getParent()).toUri());
            return Outcome.SHOWN;
        } catch (InvalidPathException e) {
            return Outcome.GONE;
        } catch (IOException e) {
            return Outcome.NO_PROGRAM;
        }
    }
}
