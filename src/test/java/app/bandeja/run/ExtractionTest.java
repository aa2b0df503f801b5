package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.check.Checker;
import app.bandeja.extract.Extractor;
import app.bandeja.form.PrintedPart;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Judge;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.TaxId;
import app.bandeja.text.DocumentReader;
import app.bandeja.text.TextOptions;
import app.bandeja.text.bound.Bounds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ExtractionTest {
    private static final Set<TaxId> OWN = Set.of(new TaxId("B86561412"));

    @TempDir
    private Path folder;

    private final DocumentReader reader = new DocumentReader(
            new TextOptions("spa", Path.of("target", "test-cache").toAbsolutePath(), Bounds.DEFAULT));
    private final Workers workers = new Workers(2);
    private final List<PrintedPart> printed = new ArrayList<>();

    @AfterEach
    void close() {
        workers.close();
        reader.close();
    }

    private Extraction.Input file(String name, byte[] bytes) throws IOException {
        return new Extraction.Input(Files.write(folder.resolve(name), bytes), "given/" + name);
    }

    private Extraction.Input invoice(int number) throws IOException {
        return file(number + ".pdf", PaperInvoice.pdf("2025/" + number, 100 + number));
    }

    private List<String> extract(Judge judge, List<Extraction.Input> files) throws InterruptedException {
        new Extraction(new Examiner(reader, new Extractor()), judge, workers, new MovableClock())
                .run(files, Set.of(Reader.TEXT), OWN, printed::add);
        return printed.stream()
                .map(part -> part.file() + " " + part.part().outcome().state().code())
                .toList();
    }

    private static String number(Draft draft) {
        return draft.reference().number().map(Found::value).orElse("");
    }

    @Test
    void resultsComeInTheOrderOfTheFilesThoughTheFirstIsTheSlowest() throws Exception {
        List<Extraction.Input> files = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            files.add(invoice(i));
        }
        CountDownLatch second = new CountDownLatch(1);
        Judge slowOnTheFirst = (draft, known) -> {
            if (number(draft).equals("2025/0")) {
                await(second);
            } else {
                second.countDown();
            }
            return new Checker().judge(draft, known);
        };

        assertEquals(files.stream().map(file -> file.printed() + " accepted").toList(), extract(slowOnTheFirst, files));
    }

    @Test
    void everyFileIsPrintedWhateverItIs() throws Exception {
        Extraction.Input missing = new Extraction.Input(folder.resolve("missing.pdf"), "missing.pdf");

        assertEquals(
                List.of(
                        "given/1.pdf accepted",
                        "given/broken.pdf quarantined",
                        "given/notes.txt ignored",
                        "missing.pdf quarantined",
                        "given/2.pdf accepted"),
                extract(
                        new Checker(),
                        List.of(
                                invoice(1),
                                file("broken.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII)),
                                file("notes.txt", new byte[] {'a'}),
                                missing,
                                invoice(2))));
        assertEquals(
                new Outcome.Ignored(Reason.TYPE_NOT_TAKEN),
                printed.get(2).part().outcome());
        assertEquals(
                List.of(true, true, true, false, true),
                printed.stream().map(part -> part.hash().isPresent()).toList());
    }

    @Test
    void aDefectOnOneFileDoesNotStopTheOthers() throws Exception {
        Judge broken = (draft, known) -> switch (number(draft)) {
            case "2025/1" -> throw new IllegalStateException("a defect");
            case "2025/2" -> throw new StackOverflowError();
            default -> new Checker().judge(draft, known);
        };

        assertEquals(
                List.of("given/1.pdf quarantined", "given/2.pdf quarantined", "given/3.pdf accepted"),
                extract(broken, List.of(invoice(1), invoice(2), invoice(3))));
        assertEquals(
                List.of(
                        new Outcome.Quarantined(Fault.INTERNAL, "IllegalStateException"),
                        new Outcome.Quarantined(Fault.INTERNAL, "StackOverflowError")),
                printed.stream().limit(2).map(part -> part.part().outcome()).toList());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
