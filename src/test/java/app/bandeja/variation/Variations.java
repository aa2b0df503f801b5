package app.bandeja.variation;

import app.bandeja.invoice.TaxId;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes variations and their answers: {@code docs} and {@code truth} in a folder. The same seeds make the same documents. */
public final class Variations {
    private final Path docs;
    private final Path truth;

    /** @param folder what lay there before is taken away */
    public Variations(Path folder) throws IOException {
        docs = emptied(folder.resolve("docs"));
        truth = emptied(folder.resolve("truth"));
    }

    /** The tax ids of the companies that the documents are sent to. */
    public static Set<TaxId> ownTaxIds() {
        return Customers.taxIds().stream().map(TaxId::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Documents with their text, of the seeds from the first on. */
    public void print(long first, int count) throws IOException {
        for (long seed = first; seed < first + count; seed++) {
            Variation variation = new Variation(seed);
            String name = String.format(Locale.ROOT, "v%05d", seed);
            try (PDDocument document = variation.print()) {
                document.save(docs.resolve(name + ".pdf").toFile());
            }
            write(name, Truth.of(variation, "docs/" + name + ".pdf"));
        }
    }

    /** The same as pictures. */
    public void scan(long first, int count) throws IOException {
        for (long seed = first; seed < first + count; seed++) {
            Variation variation = new Variation(seed);
            String name = String.format(Locale.ROOT, "s%05d", seed);
            try (PDDocument scanned = new Scan(seed).of(variation.printForScanning())) {
                scanned.save(docs.resolve(name + ".pdf").toFile());
            }
            write(name, Truth.of(variation, "docs/" + name + ".pdf").put("scan", true));
        }
    }

    private void write(String name, ObjectNode json) throws IOException {
        Files.writeString(truth.resolve(name + ".json"), json.toPrettyString());
    }

    private static Path emptied(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        return folder;
    }
}
