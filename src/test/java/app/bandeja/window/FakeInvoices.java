package app.bandeja.window;

import app.bandeja.books.ExportOrder;
import app.bandeja.books.ExportProgress;
import app.bandeja.books.ExportResult;
import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Company;
import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reference;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.State;
import app.bandeja.invoice.TaxId;
import app.bandeja.store.CurrencySum;
import app.bandeja.store.DocumentEvent;
import app.bandeja.store.InvoiceFilter;
import app.bandeja.store.InvoiceOrder;
import app.bandeja.store.InvoiceRow;
import app.bandeja.store.InvoiceSummary;
import app.bandeja.store.SourceRow;
import app.bandeja.store.SumsProgress;
import app.bandeja.window.outside.DocumentOpener;
import app.bandeja.window.outside.InvoiceDesk;
import app.bandeja.window.outside.InvoiceTable;
import app.bandeja.window.outside.Preferences;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;

/** The table of invoices over a list in memory, and a desk that notes what it was asked for. */
final class FakeInvoices implements InvoiceTable, Preferences, DocumentOpener {
    private final List<InvoiceRow> rows;
    final Map<String, String> kept = new ConcurrentHashMap<>();
    final List<ExportOrder> exports = new CopyOnWriteArrayList<>();
    final List<String> opened = new CopyOnWriteArrayList<>();
    volatile Optional<ExportResult> exported = Optional.empty();
    volatile CountDownLatch exporting = new CountDownLatch(0);
    volatile boolean gone;
    /** A typed word of which the search goes on until it is given up. */
    volatile List<String> endless = List.of();

    volatile boolean askedOnScreen;

    FakeInvoices(List<InvoiceRow> rows) {
        this.rows = rows;
    }

    InvoiceDesk desk() {
        return new InvoiceDesk(this, this::export, this, this);
    }

    private ExportResult export(ExportOrder order, ExportProgress progress) {
        exports.add(order);
        try {
            exporting.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (progress.written(1500) == ExportProgress.Wish.STOP) {
            return new ExportResult.Cancelled();
        }
        return exported.orElseGet(() -> new ExportResult.Written(order.file(), 14));
    }

    @Override
    public List<InvoiceSummary> page(
            InvoiceFilter filter,
            InvoiceOrder order,
            Optional<InvoiceSummary> last,
            int limit,
            BooleanSupplier wanted) {
        noteThread();
        while (isEndless(filter) && wanted.getAsBoolean()) {
            Thread.onSpinWait();
        }
        List<InvoiceSummary> all = all(filter, order);
        int from = last.map(row -> IntStream.range(0, all.size())
                        .filter(i -> all.get(i).row() == row.row())
                        .findFirst()
                        .orElse(all.size() - 1))
                .orElse(-1);
        return all.subList(from + 1, Math.min(all.size(), from + 1 + limit));
    }

    private void noteThread() {
        if (Platform.isFxApplicationThread()) {
            askedOnScreen = true;
        }
    }

    /** As if there were no end of what is looked through. */
    private boolean isEndless(InvoiceFilter filter) {
        return filter.text().words().contains(endless);
    }

    private List<InvoiceSummary> all(InvoiceFilter filter, InvoiceOrder order) {
        List<InvoiceSummary> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            InvoiceSummary row = summary(i, rows.get(i));
            if (matches(row, filter)) {
                found.add(row);
            }
        }
        Comparator<InvoiceSummary> comparator = comparator(order.column());
        found.sort(order.direction() == InvoiceOrder.Direction.DOWN ? comparator.reversed() : comparator);
        return found;
    }

    private static Comparator<InvoiceSummary> comparator(InvoiceOrder.Column column) {
        return switch (column) {
            case TOTAL -> Comparator.comparing(row -> row.amounts().total().orElse(BigDecimal.ZERO));
            case SUPPLIER -> Comparator.comparing(row -> row.supplier().orElse(""));
            default -> Comparator.comparingLong(row -> -row.row());
        };
    }

    private static boolean matches(InvoiceSummary row, InvoiceFilter filter) {
        String text = Stream.of(row.supplier(), row.number(), row.taxId())
                .flatMap(Optional::stream)
                .reduce("", (one, other) -> one + " " + other)
                .toLowerCase(Locale.ROOT);
        return filter.state().map(row.state()::equals).orElse(true)
                && (filter.supplier().isEmpty() || filter.supplier().equals(row.supplierRow()))
                && filter.from()
                        .map(from -> !row.dates().issue().orElseThrow().isBefore(from))
                        .orElse(true)
                && filter.to()
                        .map(to -> !row.dates().issue().orElseThrow().isAfter(to))
                        .orElse(true)
                && filter.text().words().stream()
                        .allMatch(word -> word.stream().anyMatch(beginning -> text.contains(" " + beginning)));
    }

    private static InvoiceSummary summary(int row, InvoiceRow invoice) {
        Amounts amounts = invoice.draft().amounts();
        Reference reference = invoice.draft().reference();
        Optional<String> taxId =
                invoice.draft().parties().supplierTaxId().map(Found::value).map(TaxId::value);
        return new InvoiceSummary(
                row,
                invoice.id(),
                invoice.parts(),
                invoice.company(),
                invoice.source(),
                invoice.file().name(),
                invoice.file().path(),
                invoice.outcome().state(),
                invoice.draft().kind().value(),
                reference.number().map(Found::value),
                taxId.map(known -> (long) known.hashCode()),
                invoice.draft().parties().supplierName().map(Found::value),
                taxId,
                new InvoiceSummary.Dates(reference.issueDate().map(Found::value), Optional.empty(), Optional.empty()),
                new InvoiceSummary.Sums(
                        amounts.currency().map(Found::value).map(Currency::getCurrencyCode),
                        amounts.taxableBase().map(Found::value),
                        amounts.taxTotal().map(Found::value),
                        amounts.total().map(Found::value)),
                invoice.settledAt());
    }

    @Override
    public long countUpTo(InvoiceFilter filter, int most) {
        noteThread();
        return all(filter, InvoiceOrder.LATEST_READ).size();
    }

    @Override
    public Optional<List<CurrencySum>> sums(InvoiceFilter filter, SumsProgress progress) {
        noteThread();
        if (isEndless(filter)) {
            while (progress.done(41) == SumsProgress.Wish.GO_ON) {
                Thread.onSpinWait();
            }
            return Optional.empty();
        }
        List<InvoiceSummary> found = all(filter, InvoiceOrder.LATEST_READ);
        List<InvoiceSummary> all = found.stream()
                .filter(row -> row.state() != State.DUPLICATE || filter.state().isPresent())
                .toList();
        return Optional.of(List.of(new CurrencySum(
                Optional.of("EUR"),
                all.size(),
                found.size() - all.size(),
                sum(all.stream().map(row -> row.amounts().base())),
                sum(all.stream().map(row -> row.amounts().tax())),
                sum(all.stream().map(row -> row.amounts().total())))));
    }

    private static BigDecimal sum(Stream<Optional<BigDecimal>> amounts) {
        return amounts.flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Optional<InvoiceRow> invoice(PartId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    @Override
    public List<DocumentEvent> history(DocumentId document) {
        return List.of(new DocumentEvent(SampleLedger.NOON, "discover", "info", "found", Optional.empty()));
    }

    @Override
    public List<SourceRow> sources() {
        return List.of(new SourceRow(
                new SourceId(1), SampleLedger.FOLDER, Optional.empty(), true, new CompanyId(1), Optional.empty()));
    }

    @Override
    public List<Company> companies() {
        return List.of(new Company(new CompanyId(1), "", Set.of(new TaxId("B29438173"))));
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 3, 10);
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void put(String key, String value) {
        kept.put(key, value);
    }

    @Override
    public DocumentOpener.Outcome show(SourcePlace source, SourceFile file) {
        opened.add(file.path());
        return gone ? DocumentOpener.Outcome.GONE : DocumentOpener.Outcome.SHOWN;
    }
}
