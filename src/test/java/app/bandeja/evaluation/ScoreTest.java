package app.bandeja.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of scoring, on small cases made by hand. */
class ScoreTest {
    private static final String TRUTH = """
            {"file": "docs/a.pdf", "scan": false, "kind": "invoice", "supplier_name": "Talleres Ibáñez, S.L.",
             "supplier_tax_id": "B58378431", "invoice_number": "F-25/007", "issue_date": "2025-03-09",
             "currency": "EUR", "taxable_base": "1000.00", "tax_total": "210.00", "total": "1210.00"}""";
    private static final String READ = """
            {"file": "x/docs/a.pdf", "status": "accepted", "kind": "invoice", "supplier_name": "TALLERES IBANEZ SL",
             "supplier_tax_id": "ES-B58378431", "invoice_number": "f-25 / 007", "issue_date": "09/03/2025",
             "currency": "€", "taxable_base": "1.000,00", "tax_total": "210", "total": "1,210.00"}""";

    @Test
    void anAcceptedInvoiceWithEveryKeyFieldRightIsStraightThrough() {
        Score score = score(List.of(json(TRUTH)), List.of(json(READ)));
        assertEquals(new Share(1, 1), score.straightThrough());
        assertEquals(new Share(0, 1), score.silentErrors());
        for (Field field : Field.values()) {
            assertEquals(new Share(1, 1), score.right(field), field.code());
        }
    }

    @Test
    void anAcceptedInvoiceWithAKeyFieldWrongOrMissingIsASilentError() {
        for (Field field : Field.KEY) {
            for (String wrong : List.of("1999", "")) {
                Score score = score(List.of(json(TRUTH)), List.of(read(field.code(), wrong)));
                assertEquals(new Share(0, 1), score.straightThrough(), field.code());
                assertEquals(new Share(1, 1), score.silentErrors(), field.code());
            }
        }
    }

    @Test
    void aWrongNameCurrencyOrKindIsNoSilentError() {
        for (Field field : List.of(Field.SUPPLIER_NAME, Field.CURRENCY, Field.KIND)) {
            Score score = score(List.of(json(TRUTH)), List.of(read(field.code(), "other")));
            assertEquals(new Share(1, 1), score.straightThrough());
            assertEquals(new Share(0, 1), score.right(field));
        }
    }

    @ParameterizedTest
    @CsvSource({"pending,REVIEW", "ignored,REJECTED", "quarantined,REJECTED", "duplicate,REJECTED"})
    void whatIsHeldBackIsNeitherStraightThroughNorAnError(String status, Standing standing) {
        Score score = score(List.of(json(TRUTH)), List.of(read("status", status)));
        assertEquals(new Share(0, 1), score.straightThrough());
        assertEquals(new Share(0, 1), score.silentErrors());
        assertEquals(standing, score.marks().getFirst().standing());
    }

    @Test
    void aDocumentThatIsNoInvoiceMustNotBeAccepted() {
        JsonNode truth = json("{\"file\": \"a.pdf\", \"scan\": true, \"kind\": \"not_invoice\"}");
        assertEquals(new Share(1, 1), score(List.of(truth), List.of(json(READ))).silentErrors());
        Score held = score(List.of(truth), List.of(read("status", "pending")));
        assertEquals(new Share(0, 1), held.silentErrors());
        assertEquals(new Share(1, 1), held.heldBack());
        assertEquals(new Share(0, 0), held.straightThrough());
    }

    @Test
    void ofSeveralInvoicesInAFileOneThatIsMissingBesideAnAcceptedOneIsAnError() {
        JsonNode second = with(json(TRUTH), "invoice_number", "F-25/008");
        Score score = score(List.of(second, json(TRUTH)), List.of(json(READ)));
        assertEquals(new Share(1, 2), score.straightThrough());
        assertEquals(new Share(1, 2), score.silentErrors());
        assertEquals(Standing.LOST, score.marks().getFirst().standing());
    }

    @Test
    void oneLineThatIsHeldCountsForAllInvoicesOfItsFile() {
        JsonNode second = with(json(TRUTH), "invoice_number", "F-25/008");
        Score score = score(List.of(second, json(TRUTH)), List.of(read("status", "pending")));
        assertEquals(new Share(0, 2), score.silentErrors());
        assertEquals(2, score.count(mark -> mark.standing() == Standing.REVIEW));
    }

    @Test
    void anAcceptedLineThatMatchesNoInvoiceIsAnError() {
        Score score = score(List.of(json(TRUTH)), List.of(read("invoice_number", "9"), json(READ)));
        assertEquals(new Share(1, 1), score.straightThrough());
        assertEquals(new Share(1, 1), score.silentErrors());
        assertEquals(1, score.spurious().size());
    }

    @Test
    void whatWasNotReadIsMissing() {
        Score score = score(List.of(json(TRUTH)), List.of());
        assertEquals(new Share(0, 1), score.silentErrors());
        assertEquals(Standing.MISSING, score.marks().getFirst().standing());
    }

    @Test
    void whatThePageDoesNotPrintIsNotJudged() {
        ObjectNode truth = json(TRUTH);
        truth.putArray("not_on_page").add("supplier_tax_id");
        assertTrue(Field.SUPPLIER_TAX_ID.isRight(truth, read("supplier_tax_id", "")));
        assertFalse(Field.TOTAL.isRight(truth, read("total", "")));
    }

    @Test
    void anyOfSeveralTaxIdsWillDoWhateverTheirCountry() {
        ObjectNode truth = json(TRUTH);
        truth.putArray("supplier_tax_id_any").add("DE 123456789").add("201/123/40207");
        assertTrue(Field.SUPPLIER_TAX_ID.isRight(truth, read("supplier_tax_id", "123456789")));
        assertTrue(Field.SUPPLIER_TAX_ID.isRight(truth, read("supplier_tax_id", "20112340207")));
        assertFalse(Field.SUPPLIER_TAX_ID.isRight(truth, json(READ)));
    }

    @Test
    void aSeriesMayStandBeforeTheNumberOrNot() {
        ObjectNode truth = with(json(TRUTH), "invoice_series", "S");
        assertTrue(Field.INVOICE_NUMBER.isRight(truth, read("invoice_number", "S/F-25/007")));
        assertTrue(Field.INVOICE_NUMBER.isRight(truth, read("invoice_number", "F25007")));
        assertFalse(Field.INVOICE_NUMBER.isRight(truth, read("invoice_number", "T/F-25/007")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Talleres Ibáñez, S.L.   | Talleres Ibanez Sociedad Limitada | false
            Talleres Ibáñez, S.L.   | TALLERES  IBÁÑEZ S. L.            | true
            Hotel Esmeralda SA      | Hotel Esmeraida                   | true
            Hotel Esmeralda SA      | Hostal Monte                       | false
            A.B.C. Servicios GmbH   | ABC Servicios                     | true
            """)
    void namesAreAlikeWithoutAccentsAndLegalForms(String truth, String read, boolean alike) {
        assertEquals(alike, Names.alike(truth, read));
    }

    @ParameterizedTest
    @CsvSource({"abcd,bcde,0.75", "tide,diet,0.25", "diet,tide,0.5", "abc,abc,1", "abc,xyz,0"})
    void likenessIsThatOfPythonsDifflib(String one, String other, double likeness) {
        assertEquals(likeness, Likeness.of(one, other), 1e-9);
    }

    private static Score score(List<JsonNode> truths, List<JsonNode> predictions) {
        return Score.of(Map.of("a.pdf", truths), Map.of("a.pdf", predictions));
    }

    private static ObjectNode read(String field, String value) {
        return with(json(READ), field, value);
    }

    private static ObjectNode with(ObjectNode json, String field, String value) {
        return json.put(field, value);
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
