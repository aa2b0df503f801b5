package app.bandeja.text.einvoice;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import app.bandeja.text.bound.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Invoices of invented suppliers in each syntax, and what is to be read from them. */
final class Samples {
    private Samples() {}

    static byte[] bytes(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static Deadline deadline() {
        return new Deadline(Duration.ofMinutes(1));
    }

    static List<Draft> read(byte[] file) {
        return EInvoices.alone(file, deadline());
    }

    static List<Draft> read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Name and value of every field, a line each; an empty line between invoices. */
    static String told(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> FieldValues.of(draft).values().entrySet().stream()
                        .map(field -> field.getKey() + "=" + field.getValue().value() + "\n")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
