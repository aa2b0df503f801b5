package app.bandeja.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Suppliers, their counts, and two that are one. */
interface SuppliersContract {
    String ONE_ID = "B58378431";
    String OTHER_ID = "B29438173";

    TestBooks books();

    SupplierBook suppliers();

    @Test
    default void aSupplierIsCountedByItsInvoices() {
        settled("a.pdf", ONE_ID, "1", "2026-01-02");
        settled("b.pdf", ONE_ID, "2", "2026-03-04");

        SupplierRow row = only("");

        assertEquals(List.of(ONE_ID), row.taxIds());
        assertEquals(2, row.invoices());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 4)), row.latest());
    }

    @Test
    default void itIsFoundByAnyPartOfNameOrTaxId() {
        settled("a.pdf", ONE_ID, "1", "2026-01-02");
        settled("b.pdf", OTHER_ID, "1", "2026-01-02");

        assertEquals(List.of(ONE_ID), only("ñandú 5837").taxIds());
        assertEquals(List.of(), suppliers().page("nobody", 0, 10));
    }

    @Test
    default void whatIsMergedCountsAsOneNowAndLater() {
        settled("a.pdf", ONE_ID, "1", "2026-01-02");
        settled("b.pdf", OTHER_ID, "1", "2026-01-02");

        assertEquals(SupplierChange.DONE, suppliers().merge(only(OTHER_ID), only(ONE_ID)));
        settled("c.pdf", OTHER_ID, "2", "2026-02-02");

        SupplierRow one = only("");
        assertEquals(List.of(ONE_ID, OTHER_ID), one.taxIds());
        assertEquals(3, one.invoices());
        assertEquals(one, only(OTHER_ID), "found by the merged tax id, too");
    }

    @Test
    default void whatWasMergedCanBeSeparatedAgain() {
        settled("a.pdf", ONE_ID, "1", "2026-01-02");
        settled("b.pdf", OTHER_ID, "1", "2026-01-02");
        suppliers().merge(only(OTHER_ID), only(ONE_ID));

        assertEquals(SupplierChange.DONE, suppliers().separate(only(ONE_ID)));

        assertEquals(1, only(ONE_ID).invoices());
        assertEquals(1, only(OTHER_ID).invoices());
    }

    @Test
    default void whoComesSecondIsTold() {
        settled("a.pdf", ONE_ID, "1", "2026-01-02");
        SupplierRow seen = only("");

        assertEquals(SupplierChange.DONE, suppliers().rename(seen.id(), seen.version(), "Ñandú"));

        assertEquals(SupplierChange.CHANGED_BY_ANOTHER, suppliers().rename(seen.id(), seen.version(), "Nandu"));
        assertEquals(Optional.of("Ñandú"), only("").name());
    }

    @Test
    default void oneIsNotMergedWithItself() {
        settled("a.pdf", ONE_ID, "1", "2026-01-02");

        assertEquals(SupplierChange.NOT_TWO, suppliers().merge(only(""), only("")));
    }

    private void settled(String file, String supplier, String number, String date) {
        books().settle(books().found(file), Drafts.invoice(supplier, number, date, "121.00"));
    }

    private SupplierRow only(String words) {
        List<SupplierRow> rows = suppliers().page(words, 0, 10);
        assertEquals(1, rows.size(), words);
        return rows.getFirst();
    }
}
