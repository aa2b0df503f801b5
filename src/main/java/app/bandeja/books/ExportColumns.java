package app.bandeja.books;

import app.bandeja.store.InvoiceSummary;
import app.bandeja.store.TaxRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of an export. */
final class ExportColumns {
    private static final List<String> HEAD =
            List.of("issue_date", "operation_date", "due_date", "number", "kind", "supplier", "tax_id", "currency");
    private static final List<String> TAX =
            List.of("regime", "rate", "rate_base", "rate_amount", "surcharge_rate", "surcharge_amount");
    private static final List<String> TAIL = List.of("base", "tax", "total", "state", "document");

    private final BooksTexts texts;
    private final RowPer per;

    ExportColumns(BooksTexts texts, RowPer per) {
        this.texts = texts;
        this.per = per;
    }

    List<String> titles() {
        Stream<String> tax = per == RowPer.RATE ? TAX.stream() : Stream.of();
        return Stream.of(HEAD.stream(), tax, TAIL.stream())
                .flatMap(keys -> keys)
                .map(key -> texts.get("column." + key))
                .toList();
    }

    /** The rows of one invoice. */
    List<List<Cell>> rows(InvoiceSummary invoice, List<TaxRow> taxes) {
        return switch (per) {
            case INVOICE -> List.of(join(head(invoice), tail(invoice)));
            case RATE -> {
                List<Optional<TaxRow>> rates = taxes.isEmpty()
                        ? List.of(Optional.empty())
                        : taxes.stream().map(Optional::of).toList();
                yield rates.stream()
                        .map(rate -> join(head(invoice), tax(rate), tail(invoice)))
                        .toList();
            }
        };
    }

    @SafeVarargs
    private static List<Cell> join(List<Cell>... parts) {
        List<Cell> row = new ArrayList<>();
        for (List<Cell> part : parts) {
            row.addAll(part);
        }
        return row;
    }

    private List<Cell> head(InvoiceSummary invoice) {
        return List.of(
                Cell.day(invoice.dates().issue()),
                Cell.day(invoice.dates().operation()),
                Cell.day(invoice.dates().due()),
                Cell.text(invoice.number()),
                new Cell.Text(texts.get("kind." + invoice.kind().code())),
                Cell.text(invoice.supplier()),
                Cell.text(invoice.taxId()),
                Cell.text(invoice.amounts().currency()));
    }

    private List<Cell> tax(Optional<TaxRow> tax) {
        return List.of(
                Cell.text(tax.map(row -> texts.get("regime." + row.regime().name()))),
                Cell.amount(tax.flatMap(TaxRow::rate)),
                Cell.amount(tax.flatMap(TaxRow::base)),
                Cell.amount(tax.flatMap(TaxRow::amount)),
                Cell.amount(tax.flatMap(TaxRow::surchargeRate)),
                Cell.amount(tax.flatMap(TaxRow::surchargeAmount)));
    }

    private List<Cell> tail(InvoiceSummary invoice) {
        return List.of(
                Cell.amount(invoice.amounts().base()),
                Cell.amount(invoice.amounts().tax()),
                Cell.amount(invoice.amounts().total()),
                new Cell.Text(texts.get("state." + invoice.state().code())),
                new Cell.Text(invoice.path()));
    }
}
