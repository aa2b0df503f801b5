package app.bandeja.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Part;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Sameness;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The exact text of the contract's JSON. */
class InvoiceJsonTest {
    private static final InvoiceJson ENGLISH = new InvoiceJson(Locale.ENGLISH);

    private static PrintedPart printed(Draft draft, Outcome outcome) {
        return new PrintedPart(
                "docs/a.pdf",
                Optional.of(new ContentHash("ab".repeat(32))),
                new Part(2, draft, outcome),
                3,
                Set.of(Reader.OCR, Reader.XML),
                4,
                List.of(),
                Set.of(),
                Duration.ofMillis(1234));
    }

    @Test
    void aFullDraft() {
        Finding finding =
                new Finding(FindingCode.TOTALS_DISAGREE, List.of("total", "tax_total"), List.of("126.20", "126.2"));
        String place = "\"page\":2,\"box\":[10.1,20.2,30.0,10.0],\"confidence\":0.900,\"reader\":\"ocr\"}";
        assertEquals(
                "{\"file\":\"docs/a.pdf\",\"sha256\":\"" + "ab".repeat(32) + "\",\"status\":\"pending\","
                        + "\"part\":2,\"parts\":3,\"kind\":\"invoice\","
                        + "\"supplier_name\":\"Papelería \\\"Ñandú\\\", S.L.\",\"supplier_tax_id\":\"B58378431\","
                        + "\"customer_tax_id\":\"B29438173\",\"invoice_number\":\"F-1/2026\","
                        + "\"issue_date\":\"2026-01-02\",\"operation_date\":\"2025-12-31\",\"due_date\":\"2026-02-01\","
                        + "\"currency\":\"EUR\","
                        + "\"tax_lines\":[{\"regime\":\"IVA\",\"rate\":\"21.00\",\"base\":\"100.00\","
                        + "\"amount\":\"21.00\",\"surcharge_rate\":\"5.20\",\"surcharge_amount\":\"5.20\"}],"
                        + "\"withholding\":{\"rate\":\"15.00\",\"base\":\"100.00\",\"amount\":\"15.00\"},"
                        + "\"taxable_base\":\"100.00\",\"tax_total\":\"26.20\",\"total\":\"126.20\","
                        + "\"amount_due\":\"111.20\","
                        + "\"lines\":[{\"description\":\"Papel A4\",\"quantity\":\"3\",\"unit_price\":\"33.3333\","
                        + "\"amount\":\"100.00\"}],"
                        + "\"qr\":\"https://example.org/?n=1\",\"signature\":\"intact\",\"signature_weak\":true,"
                        + "\"findings\":[{\"code\":\"totals_disagree\",\"fields\":[\"total\",\"tax_total\"],"
                        + "\"message\":\"Base and tax add up to 126.20, but the total says 126.2\"}],"
                        + "\"fields\":{"
                        + "\"kind\":{\"value\":\"invoice\","
                        + place.replace("0.900", "0.988").replace("ocr", "text") + ","
                        + "\"supplier_name\":{\"value\":\"Papelería \\\"Ñandú\\\", S.L.\"," + place + ","
                        + "\"supplier_tax_id\":{\"value\":\"B58378431\"," + place + ","
                        + "\"customer_tax_id\":{\"value\":\"B29438173\"," + place + ","
                        + "\"iban\":{\"value\":\"ES9121000418450200051332\"," + place + ","
                        + "\"invoice_number\":{\"value\":\"F-1/2026\"," + place + ","
                        + "\"issue_date\":{\"value\":\"2026-01-02\"," + place + ","
                        + "\"operation_date\":{\"value\":\"2025-12-31\"," + place + ","
                        + "\"due_date\":{\"value\":\"2026-02-01\"," + place + ","
                        + "\"currency\":{\"value\":\"EUR\"," + place + ","
                        + "\"tax_lines[0].rate\":{\"value\":\"21.00\"," + place + ","
                        + "\"tax_lines[0].base\":{\"value\":\"100.00\"," + place + ","
                        + "\"tax_lines[0].amount\":{\"value\":\"21.00\"," + place + ","
                        + "\"tax_lines[0].surcharge_rate\":{\"value\":\"5.20\"," + place + ","
                        + "\"tax_lines[0].surcharge_amount\":{\"value\":\"5.20\"," + place + ","
                        + "\"withholding.rate\":{\"value\":\"15.00\"," + place + ","
                        + "\"withholding.base\":{\"value\":\"100.00\"," + place + ","
                        + "\"withholding.amount\":{\"value\":\"15.00\"," + place + ","
                        + "\"taxable_base\":{\"value\":\"100.00\"," + place + ","
                        + "\"tax_total\":{\"value\":\"26.20\"," + place + ","
                        + "\"total\":{\"value\":\"126.20\",\"page\":null,\"box\":null,\"confidence\":1.000,"
                        + "\"reader\":\"xml\"},"
                        + "\"amount_due\":{\"value\":\"111.20\",\"page\":null,\"box\":null,\"confidence\":0.500,"
                        + "\"reader\":\"text\"},"
                        + "\"lines[0].description\":{\"value\":\"Papel A4\"," + place + ","
                        + "\"lines[0].quantity\":{\"value\":\"3\"," + place + ","
                        + "\"lines[0].unit_price\":{\"value\":\"33.3333\"," + place + ","
                        + "\"lines[0].amount\":{\"value\":\"100.00\"," + place + ","
                        + "\"signature\":{\"value\":\"intact_weak\",\"page\":null,\"box\":null,"
                        + "\"confidence\":1.000,\"reader\":\"xml\"},"
                        + "\"qr\":{\"value\":\"https://example.org/?n=1\",\"page\":1,\"box\":null,"
                        + "\"confidence\":1.000,\"reader\":\"qr\"}},"
                        + "\"readers\":[\"xml\",\"ocr\"],\"active_content\":[],\"pages\":4,\"millis\":1234}",
                ENGLISH.of(printed(FullDraft.DRAFT, new Outcome.Pending(List.of(finding))))
                        .toString());
    }

    @Test
    void aFileThatIsHeldAsAWhole() {
        PrintedPart held = new PrintedPart(
                "a.pdf",
                Optional.empty(),
                new Part(1, Draft.NOTHING, new Outcome.Quarantined(Fault.ENCRYPTED, "detail")),
                1,
                Set.of(),
                0,
                List.of(),
                Set.of(),
                Duration.ZERO);
        assertEquals(
                "{\"file\":\"a.pdf\",\"sha256\":null,\"status\":\"quarantined\",\"kind\":\"not_invoice\","
                        + "\"supplier_name\":null,\"supplier_tax_id\":null,\"customer_tax_id\":null,"
                        + "\"invoice_number\":null,\"issue_date\":null,\"operation_date\":null,\"due_date\":null,"
                        + "\"currency\":null,\"tax_lines\":[],\"withholding\":null,\"taxable_base\":null,"
                        + "\"tax_total\":null,\"total\":null,\"amount_due\":null,\"lines\":[],\"qr\":null,"
                        + "\"signature\":null,\"signature_weak\":null,"
                        + "\"findings\":[{\"code\":\"encrypted\",\"fields\":[],"
                        + "\"message\":\"El archivo está protegido con contraseña.\"}],"
                        + "\"fields\":{\"kind\":{\"value\":\"not_invoice\",\"page\":null,\"box\":null,"
                        + "\"confidence\":0.000,\"reader\":\"text\"}},"
                        + "\"readers\":[],\"active_content\":[],\"pages\":0,\"millis\":0}",
                new InvoiceJson(Locale.of("es")).of(held).toString());
    }

    @Test
    void whyItIsLeftAsideStandsInTheFindings() {
        assertEquals(
                "[{\"code\":\"type_not_taken\",\"fields\":[],\"message\":\"It is not a type of file that is read.\"}]",
                ENGLISH.findings(new Outcome.Ignored(Reason.TYPE_NOT_TAKEN)).toString());
        assertEquals(
                "[{\"code\":\"same_bytes\",\"fields\":[],\"message\":\"It is the very same file as another.\"}]",
                ENGLISH.findings(new Outcome.Duplicate(new PartId(new DocumentId(1), 1), Sameness.SAME_BYTES))
                        .toString());
    }
}
