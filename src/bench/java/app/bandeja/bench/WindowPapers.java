package app.bandeja.bench;

import app.bandeja.demo.DriveServer;
import app.bandeja.invoice.TaxId;
import app.bandeja.text.DocumentReader;
import app.bandeja.variation.Variations;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The documents of the window's benchmark on a Drive, and the program's settings for it. */
final class WindowPapers {
    private static final String PDF = "application/pdf";
    private static final int SCANS = 12;
    private static final int PAGES = 60;

    private final Path home;

    /** @param home the program's data folder, which is emptied */
    WindowPapers(Path home) throws IOException {
        this.home = home;
        if (Files.isDirectory(home)) {
            try (Stream<Path> old = Files.walk(home)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(home);
    }

    /** So many invoices drawn at random, some scans, and one document that has many pages of such invoices. */
    int drawn(int count, DriveServer drive) throws IOException {
        Path drawn = home.resolveSibling("bench-window-papers");
        Variations variations = new Variations(drawn);
        variations.print(1, count);
        variations.scan(1, SCANS);
        together(drawn.resolve("docs"));
        String own = Variations.ownTaxIds().stream().map(TaxId::value).collect(Collectors.joining(","));
        return put(drawn.resolve("docs"), drive, own);
    }

    /** Documents of a person's own. */
    int of(Path folder, DriveServer drive) throws IOException {
        return put(folder, drive, "");
    }

    private static void together(Path docs) throws IOException {
        List<PDDocument> opened = new ArrayList<>();
        try (PDDocument whole = new PDDocument();
                Stream<Path> files = Files.list(docs)) {
            PDFMergerUtility merger = new PDFMergerUtility();
            for (Path file : files.sorted().toList()) {
                if (whole.getNumberOfPages() < PAGES) {
                    PDDocument one = Loader.loadPDF(new File(file.toString()));
                    opened.add(one);
                    merger.appendDocument(whole, one);
                }
            }
            whole.save(docs.resolve("together.pdf").toFile());
        } finally {
            for (PDDocument one : opened) {
                one.close();
            }
        }
    }

    private int put(Path docs, DriveServer drive, String own) throws IOException {
        String folder = drive.files().addFolder("Facturas", DriveServer.ROOT);
        int files = 0;
        try (Stream<Path> all = Files.walk(docs)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (DocumentReader.takes(name, "")) {
                    drive.files().add(name, PDF, Files.readAllBytes(file), folder);
                    files++;
                }
            }
        }
        Files.writeString(home.resolve(".env"), """
                SYNC_ON_START=false
                DRIVE_ROOT_URL=%s
                GOOGLE_DRIVE_FOLDER_ID=%s
                OWN_TAX_IDS=%s
                MAX_PAGES_PER_RUN=0
                UI_LANGUAGE=es
                """.formatted(drive.url(), folder, own));
        return files;
    }
}
