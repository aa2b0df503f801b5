package app.bandeja.window;

import static app.bandeja.window.SampleLedger.day;
import static app.bandeja.window.SampleLedger.finding;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Parties;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reason;
import java.util.List;
import java.util.Optional;

/** Invented suppliers with everyday invoices. */
final class MonthOfInvoices {

    private MonthOfInvoices() {}

    static void into(SampleLedger ledger) {
        accepted(ledger);
        pending(ledger);
        SampleDraft paper = SampleDraft.of("Papelería Ronda, S.L.", "B58378431", "2026/118", day(2, 3), "84.30", "21");
        ledger.duplicate(paper, "Papeleria Ronda 118 (copia).pdf");
        ledger.quarantined("extracto_protegido.pdf", 212_090, Fault.ENCRYPTED, "user password required");
        ledger.quarantined("escaneo_0007.pdf", 0, Fault.EMPTY_FILE, "0 bytes");
        ledger.quarantined("factura_enero_final_v2.pdf", 1_834_112, Fault.CORRUPT, "no cross-reference table");
        ledger.ignored("albaran_4411.pdf", Reason.NOT_AN_INVOICE);
        ledger.owed("Factura 2026-0311.pdf");
        suppliers(ledger);
    }

    private static void suppliers(SampleLedger ledger) {
        FakeSuppliers suppliers = ledger.holdings.suppliers;
        suppliers.add(1, "Papelería Ronda, S.L.", "B58378431", 24, "2210.48", day(2, 3));
        suppliers.add(2, "Energía del Estrecho, S.A.", "A29268166", 12, "5890.02", day(2, 5));
        suppliers.add(3, "Transportes Alcazaba, S.L.", "B92345679", 31, "40112.90", day(2, 9));
        suppliers.add(4, "Papeleria Ronda SL", "B92777888", 3, "301.70", day(1, 14));
        suppliers.add(5, "Suministros Industriales Guadalhorce, S.L.", "B29876543", 8, "98230.11", day(2, 24));
        suppliers.add(6, "Frutas y Verduras Axarquía, S.C.A.", "F29001234", 52, "12004.30", day(2, 11));
        suppliers.add(7, "", "B29555667", 1, "173.64", day(2, 18));
    }

    private static void accepted(SampleLedger ledger) {
        ledger.accepted(
                SampleDraft.of("Papelería Ronda, S.L.", "B58378431", "2026/118", day(2, 3), "84.30", "21"),
                "Papeleria Ronda 118.pdf");
        ledger.accepted(
                SampleDraft.of("Energía del Estrecho, S.A.", "A29268166", "FE-26-0049817", day(2, 5), "412.77", "21"),
                "energia_febrero.pdf");
        ledger.accepted(
                SampleDraft.of("Transportes Alcazaba, S.L.", "B92345679", "T/2026/0093", day(2, 9), "1280.00", "21"),
                "transportes-0093.pdf");
        ledger.accepted(
                SampleDraft.of("Frutas y Verduras Axarquía, S.C.A.", "F29001234", "A-1182", day(2, 11), "236.48", "4"),
                "FRUTAS A1182.pdf");
        ledger.accepted(
                SampleDraft.of("Hotel Mirador de la Sierra", "B18765432", "26/00412", day(2, 14), "310.00", "10"),
                "hotel_granada_412.pdf");
        ledger.accepted(
                SampleDraft.of("Lucía Fernández Prados", "12345678Z", "2026-07", day(2, 16), "950.00", "21"),
                "honorarios febrero.pdf");
        ledger.accepted(
                SampleDraft.of("Telecom Poniente, S.A.U.", "A82018474", "TP-4471120", day(2, 20), "61.16", "21"),
                "telecom_poniente_feb.pdf");
        ledger.accepted(
                SampleDraft.of(
                        "Suministros Industriales Guadalhorce, S.L.",
                        "B29876543",
                        "0226/771",
                        day(2, 24),
                        "12845.90",
                        "21"),
                "0226-771 suministros.pdf");
        ledger.accepted(
                SampleDraft.of("Limpiezas Brillamar, S.L.", "B93111222", "F260031", day(2, 27), "540.00", "21"),
                "limpiezas_F260031.pdf");
        ledger.accepted(
                SampleDraft.of("Talleres Hermanos Ocaña, C.B.", "E29333444", "R-26/15", day(3, 2), "-75.20", "21"),
                "abono talleres 15.pdf");
    }

    private static void pending(SampleLedger ledger) {
        Draft scanned = SampleDraft.of("Ferretería El Candado", "B29555667", "1 204", day(2, 18), "143.50", "21")
                .read(Reader.OCR, 0.83);
        ledger.pending(
                scanned,
                "escaneo_0012.pdf",
                finding(FindingCode.TAX_ID_INVALID, List.of("supplier_tax_id"), "B29555667"),
                finding(FindingCode.FIELD_DOUBTFUL, List.of("invoice_number")));
        Draft sums = SampleDraft.of("Catering Las Lomas, S.L.", "B92888777", "C26-044", day(2, 21), "480.00", "10")
                .read(Reader.TEXT, 1);
        ledger.pending(
                sums,
                "catering_lomas.pdf",
                finding(
                        FindingCode.TOTALS_DISAGREE,
                        List.of("taxable_base", "tax_total", "total"),
                        "528.00",
                        "582.00"));
        ledger.pending(
                withoutSupplier(scanned),
                "ticket_gasolina_2602.pdf",
                finding(FindingCode.FIELD_MISSING, List.of("supplier_name", "supplier_tax_id", "tax_total")));
    }

    private static Draft withoutSupplier(Draft draft) {
        Amounts amounts = draft.amounts();
        return new Draft(
                draft.kind(),
                Parties.NONE,
                draft.reference(),
                new Amounts(
                        amounts.currency(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        amounts.total(),
                        Optional.empty()),
                draft.lines(),
                draft.qr());
    }
}
