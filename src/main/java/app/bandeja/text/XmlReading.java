package app.bandeja.text;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.Reason;
import app.bandeja.text.bound.Bounds;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.bound.RefusedException;
import app.bandeja.text.einvoice.EInvoices;
import app.bandeja.text.einvoice.XmlStart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a file that is exact data and nothing else: XML, signed or not, or a signed envelope. */
final class XmlReading {
    private static final int BEGINNING = 64;

    private final Path file;
    private final Bounds bounds;

    XmlReading(Path file, Bounds bounds) {
        this.file = file;
        this.bounds = bounds;
    }

    /** Whether this is for a file of such a name: one that promises exact data, or promises nothing and begins like XML. */
    boolean isMeant(String name) throws IOException {
        Optional<FileKind> promised = FileKind.of(name, "");
        byte[] beginning = beginning();
        return switch (promised.orElse(null)) {
            case PDF, IMAGE -> false;
            case XML, ENVELOPE -> !new String(beginning, StandardCharsets.ISO_8859_1).contains("%PDF-");
            case null -> XmlStart.isAt(beginning);
        };
    }

    private byte[] beginning() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }

    /** What it states; a file that is well formed and no invoice of any kind is not taken. */
    ReadResult read() throws IOException {
        long size = Files.size(file);
        if (size > bounds.fileBytes()) {
            throw new RefusedException(Fault.TOO_LARGE, size + " bytes, at most " + bounds.fileBytes());
        }
        List<Draft> stated = EInvoices.alone(Files.readAllBytes(file), new Deadline(bounds.document()));
        return stated.isEmpty()
                ? new ReadResult.NotTaken(Reason.TYPE_NOT_TAKEN)
                : new ReadResult.Read(new Reading(List.of(), stated, List.of()));
    }
}
