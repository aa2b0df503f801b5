package app.bandeja.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Parties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Suppliers, their counts, and two that are one. */
interface SuppliersContract {
    String ONE_ID = "B58378431";
    String OTHER_ID = "B29438173";
    String IBAN = "ES9121000418450200051332";

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
    default void aMergeIsTakenBackWithoutTouchingEarlierOnes() {
        String third = "B86561412";
        String fourth = "B92345679";
        for (String taxId : List.of(ONE_ID, OTHER_ID, third, fourth)) {
            settled(taxId + ".pdf", taxId, "1", "2026-01-02");
        }
        suppliers().merge(only(OTHER_ID), only(ONE_ID));
        suppliers().merge(only(fourth), only(third));
        List<String> moved = only(third).taxIds();
        suppliers().merge(only(third), only(ONE_ID));
        assertEquals(4, only(ONE_ID).invoices());

        assertEquals(SupplierChange.DONE, suppliers().separate(only(ONE_ID), moved));

        assertEquals(List.of(ONE_ID, OTHER_ID), only(ONE_ID).taxIds());
        assertEquals(2, only(ONE_ID).invoices());
        assertEquals(List.of(third, fourth), only(fourth).taxIds());
        assertEquals(2, only(fourth).invoices());
        assertEquals(
                SupplierChange.CHANGED_BY_ANOTHER,
                suppliers().separate(only(ONE_ID), moved),
                "they are separate already");
    }

    @Test
    default void itsInvoicesAreAddedUpAndItsCopiesCountedApart() {
        settled("a.pdf", ONE_ID, "1", "2026-01-02");
        settled("copy.pdf", ONE_ID, "1", "2026-01-02");
        settled("b.pdf", ONE_ID, "2", "2026-03-04");

        SupplierRow row = only("");
        assertEquals(2, row.invoices());
        assertEquals(1, row.duplicates());
        assertEquals(
                List.of(new CurrencySum(
                        Optional.of("EUR"), 2, 0, BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("242.00"))),
                row.totals());
    }

    @Test
    default void itsAccountsAreThoseThatItsInvoicesTold() {
        settled("a.pdf", ONE_ID, "1", "2026-01-02");
        books().settle(books().found("b.pdf"), withIban(Drafts.invoice(ONE_ID, "2", "2026-01-03", "121.00")));

        assertEquals(List.of(IBAN), suppliers().ibans(only("").id()));
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

    private static Draft withIban(Draft draft) {
        Parties parties = draft.parties();
        return new Draft(
                draft.kind(),
                new Parties(
                        parties.supplierName(),
                        parties.supplierTaxId(),
                        parties.customerTaxId(),
                        Optional.of(Drafts.found(IBAN))),
                draft.reference(),
                draft.amounts(),
                draft.lines(),
                draft.qr());
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
