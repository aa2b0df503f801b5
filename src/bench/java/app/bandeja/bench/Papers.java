package app.bandeja.bench;

import app.bandeja.invoice.Page;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.text.DocumentReader;
import app.bandeja.text.Layers;
import app.bandeja.text.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** The documents of a folder, sorted by what reading them takes; hostile ones, in folders named bad, are left out. */
final class Papers {
    /** No page has a text layer that will do. */
    final Kind scans = new Kind();
    /** Some page has one. */
    final Kind printed = new Kind();

    final Kind coded = new Kind();
    final Kind xml = new Kind();
    final Kind unreadable = new Kind();

    /** Documents of one kind. */
    static final class Kind {
        private final List<Path> files = new ArrayList<>();
        private int pages;

        List<Path> files() {
            return List.copyOf(files);
        }

        int pages() {
            return pages;
        }

        private void add(Path file, int more) {
            files.add(file);
            pages += more;
        }
    }

    private Papers() {}

    static Papers in(Path folder, DocumentReader reader) throws IOException, InterruptedException {
        Papers papers = new Papers();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> DocumentReader.takes(String.valueOf(file.getFileName()), ""))
                    .filter(file -> !file.getParent().endsWith("bad"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            papers.sort(file, reader);
        }
        return papers;
    }

    private void sort(Path file, DocumentReader reader) throws InterruptedException {
        EnumSet<Reader> quick = EnumSet.of(Reader.XML, Reader.QR, Reader.TEXT);
        if (!(reader.read(file, file.getFileName().toString(), quick, (_, _) -> {})
                instanceof ReadResult.Read(Reading reading))) {
            unreadable.add(file, 0);
            return;
        }
        List<Page> pages = reading.pages();
        long good = pages.stream().filter(Layers::willDo).count();
        if (pages.isEmpty()) {
            xml.add(file, 1);
        } else if (good == 0) {
            scans.add(file, pages.size());
        } else {
            printed.add(file, pages.size());
            if (!reading.qrTexts().isEmpty()) {
                coded.add(file, pages.size());
            }
        }
    }
}
