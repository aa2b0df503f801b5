package app.bandeja.books;

import app.bandeja.store.InvoiceSearch;
import app.bandeja.store.InvoiceSummary;
import app.bandeja.store.TaxRow;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes invoices to a file, a page at a time: memory stays flat at any number of them. */
public final class ExportDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ExportDesk.class);
    private static final int PAGE = 500;

    private final InvoiceSearch search;
    private final Locale locale;
    private final BooksTexts texts;

    /** @param locale language of the titles, form of the numbers in text */
    public ExportDesk(InvoiceSearch search, Locale locale) {
        this.search = search;
        this.locale = locale;
        this.texts = new BooksTexts(locale);
    }

    /** Writes beside the file first: it appears whole, in the place of what was there, or not at all. */
    public ExportResult export(ExportOrder order, ExportProgress progress) {
        Path file = order.file().toAbsolutePath();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Optional<Long> rows = write(order, part, progress);
            if (rows.isEmpty()) {
                Files.deleteIfExists(part);
                return new ExportResult.Cancelled();
            }
            move(part, file);
            return new ExportResult.Written(file, rows.get());
        } catch (IOException e) {
            LOG.warn("The export could not be written", e);
            forget(part);
            return new ExportResult.Failed(sentence(file, e));
        }
    }

    private Optional<Long> write(ExportOrder order, Path part, ExportProgress progress) throws IOException {
        ExportColumns columns = new ExportColumns(texts, order.per());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
                RowWriter writer = writer(order.format(), out)) {
            writer.titles(columns.titles());
            return rows(order, columns, writer, progress);
        }
    }

    private Optional<Long> rows(ExportOrder order, ExportColumns columns, RowWriter writer, ExportProgress progress)
            throws IOException {
        long invoices = 0;
        long rows = 0;
        Optional<InvoiceSummary> last = Optional.empty();
        while (true) {
            List<InvoiceSummary> page = search.page(order.filter(), order.order(), last, PAGE);
            if (page.isEmpty()) {
                return Optional.of(rows);
            }
            Map<Long, List<TaxRow>> taxes = order.per() == RowPer.RATE ? search.taxes(page) : Map.of();
            for (InvoiceSummary invoice : page) {
                for (List<Cell> row : columns.rows(invoice, taxes.getOrDefault(invoice.row(), List.of()))) {
                    writer.row(row);
                    rows++;
                }
            }
            invoices += page.size();
            last = Optional.of(page.getLast());
            if (progress.written(invoices) == ExportProgress.Wish.STOP) {
                return Optional.empty();
            }
        }
    }

    private RowWriter writer(ExportFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvRows(out, locale);
            case XLSX -> new XlsxRows(out, texts.get("sheet"));
        };
    }

    private static void move(Path part, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new AccessDeniedException(file.toString());
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void forget(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.warn("A half export is left behind", e);
        }
    }

    private String sentence(Path file, IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> texts.get("failed.folder", String.valueOf(file.getParent()));
            case AccessDeniedException _ -> texts.get("failed.denied", file);
            default -> texts.get("failed.other", file, String.valueOf(e.getMessage()));
        };
    }
}
