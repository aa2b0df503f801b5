package app.bandeja.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class EmbeddedBooksTest extends BooksTest {
    EmbeddedBooksTest() {
        super(new DatabaseOptions("jdbc:h2:file:" + folder().resolve("books"), Optional.empty(), Optional.empty()));
    }

    private static Path folder() {
        try {
            Path build = Files.createDirectories(Path.of("target").toAbsolutePath());
            return Files.createTempDirectory(build, "books");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
