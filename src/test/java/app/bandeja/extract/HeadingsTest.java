package app.bandeja.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.TaxId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Titles and numbers, wherever a page ends. */
class HeadingsTest {

    @Test
    void aPageMayEndBetweenTitleAndNumber() {
        Draft draft = read(
                Print.text().at(40, 700, "Registered in Dublin").at(40, 714, "Page 1 of 1"),
                Print.text().at(40, 690, "Cyan Systems Ltd.").sized(40, 720, 2, "Electronic sales invoice"),
                body(Print.text().sized(40, 30, 1.5, "SETT-1041282")));

        assertEquals(Optional.of("SETT-1041282"), number(draft));
        assertEquals(Kind.INVOICE, draft.kind().value());
        assertTrue(draft.kind().confidence() > 0.9, draft.kind()::toString);
    }

    @Test
    void theClassOfAnInvoiceIsNotItsNumber() {
        Draft draft =
                read(body(Print.text().sized(40, 30, 1.5, "Invoice Class T").sized(40, 52, 1.2, "1-00000001")));

        assertEquals(Optional.of("1-00000001"), number(draft));
    }

    @Test
    void ofTwoNumbersOfOnePartyTheOneThatNamesItsCountryIsTaken() {
        Draft draft = read(body(Print.text()
                .sized(40, 30, 1.5, "Rechnung Nr. 471102")
                .at(40, 80, "Verkäufer")
                .at(40, 94, "Name:")
                .at(140, 94, "Lieferant GmbH")
                .at(40, 108, "Steuernummer:")
                .at(140, 108, "201/113/40209")
                .at(40, 122, "USt.-Id.-Nr.:")
                .at(140, 122, "DE123456789")));

        Found<TaxId> supplier = draft.parties().supplierTaxId().orElseThrow();
        assertEquals(new TaxId("DE123456789"), supplier.value());
        assertEquals(List.of(), supplier.others());
    }

    @Test
    void whatAForeignCreditNoteWithPositiveAmountsMeansAPersonMustSay() {
        Draft draft = read(body(Print.text()
                .sized(40, 30, 2, "Credit note")
                .at(40, 60, "Credit note no. AV-2024-001")
                .at(40, 80, "Supplier: Cyan SARL")
                .at(40, 94, "VAT no. FR40303265045")));

        assertEquals(Kind.CREDIT_NOTE, draft.kind().value());
        assertTrue(draft.kind().confidence() < 0.7, draft.kind()::toString);
    }

    private static Print body(Print print) {
        Print body = print;
        for (int line = 0; line < 12; line++) {
            body = body.at(40, 300 + 14 * line, "Consulting, week " + (line + 1));
        }
        return body.pair(500, "Net", "100.00").pair(514, "VAT 20 %", "20.00").pair(528, "Total", "120.00");
    }

    private static Optional<String> number(Draft draft) {
        return draft.reference().number().map(Found::value);
    }

    private static Draft read(Print... prints) {
        List<Page> pages = Stream.iterate(0, i -> i < prints.length, i -> i + 1)
                .map(i -> prints[i].page(i + 1))
                .toList();
        return new Extractor()
                .drafts(new Reading(pages, List.of(), List.of()), Set.of())
                .getFirst();
    }

    @Test
    void aNumberAboveADateInANarrowColumnIsTheInvoices() {
        Draft draft = read(body(Print.text()
                .sized(240, 40, 2, "Factura")
                .at(40, 130, "Número")
                .at(240, 137, "Sustitución termostato digital")
                .at(40, 143, "FRA-26/0208")
                .at(40, 160, "Fecha")
                .at(40, 173, "22/04/2026")));

        assertEquals(Optional.of("FRA-26/0208"), number(draft));
    }

    @Test
    void nWithADotIsNumberAfterInvoice() {
        assertEquals(
                Optional.of("26/1127"),
                number(read(body(Print.text().at(40, 40, "FACTURA N.: 26/1127").at(260, 40, "FECHA: 18-02-26")))));
    }
}
