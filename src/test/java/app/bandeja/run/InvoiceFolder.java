package app.bandeja.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** A folder of invoices, as a person would treat it. */
record InvoiceFolder(Path path) {

    byte[] invoice(String name, int number) throws IOException {
        return write(name, PaperInvoice.pdf("2025/" + number, 100 + number));
    }

    byte[] write(String name, byte[] bytes) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes);
        return bytes;
    }

    void touch(String name, Instant at) throws IOException {
        Files.setLastModifiedTime(path.resolve(name), FileTime.from(at));
    }

    void delete(String name) throws IOException {
        Files.delete(path.resolve(name));
    }
}
