package app.bandeja.books;

import static org.assertj.core.api.Assertions.assertThat;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Regime;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.State;
import app.bandeja.store.InvoiceSummary;
import app.bandeja.store.TaxRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An export says what an accountant says, in the language of the window. */
class ExportColumnsTest {
    private static final InvoiceSummary INVOICE = new InvoiceSummary(
            1,
            new PartId(new DocumentId(1), 1),
            1,
            new CompanyId(1),
            new SourcePlace(SourceKind.FOLDER, "/facturas"),
            "f.pdf",
            "f.pdf",
            State.ACCEPTED,
            Kind.INVOICE,
            Optional.of("F-1"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new InvoiceSummary.Dates(Optional.empty(), Optional.empty(), Optional.empty()),
            new InvoiceSummary.Sums(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            Instant.EPOCH);

    private static Map<Regime, String> taxes(Locale locale) {
        ExportColumns columns = new ExportColumns(new BooksTexts(locale), RowPer.RATE);
        Map<Regime, String> taxes = new EnumMap<>(Regime.class);
        int at = columns.titles().indexOf(new BooksTexts(locale).get("column.regime"));
        for (Regime regime : Regime.values()) {
            TaxRow row = new TaxRow(
                    regime,
                    Optional.empty(),
                    Optional.of(BigDecimal.TEN),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            taxes.put(
                    regime,
                    ((Cell.Text) columns.rows(INVOICE, List.of(row)).getFirst().get(at)).text());
        }
        return taxes;
    }

    @Test
    void taxesHaveTheirNames() {
        assertThat(taxes(Locale.of("es", "ES")))
                .containsEntry(Regime.IVA, "IVA")
                .containsEntry(Regime.VAT, "IVA de otro país")
                .containsEntry(Regime.EXEMPT, "Exenta")
                .containsEntry(Regime.REVERSE, "Inversión del sujeto pasivo");
        assertThat(taxes(Locale.UK))
                .containsEntry(Regime.IGIC, "IGIC")
                .containsEntry(Regime.EXEMPT, "Exempt")
                .containsEntry(Regime.REVERSE, "Reverse charge");
    }
}
