package app.bandeja.form;

import app.bandeja.invoice.ActiveContent;
import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.Part;
import app.bandeja.invoice.Reader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one line of {@code extract --json} and {@code invoices --json} says.
 *
 * @param file as given, or folder + {@code /} + relative path
 * @param parts how many invoices the file holds
 * @param words the pages as they were read, where they are at hand
 * @param carries what a viewer of the file might run or open
 * @param took reading and judging the whole file
 */
public record PrintedPart(
        String file,
        Optional<ContentHash> hash,
        Part part,
        int parts,
        Set<Reader> readers,
        int pages,
        List<Page> words,
        Set<ActiveContent> carries,
        Duration took) {
    public PrintedPart {
        words = List.copyOf(words);
        carries = Set.copyOf(carries);
        readers = Set.copyOf(readers);
    }
}
