package app.bandeja.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.TaxLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a draft with a person's values in it. */
class CorrectedTest {
    private static final Draft TWO_LINES = ReviewBooks.draft(Map.of(
            "kind", "invoice",
            "tax_lines[0].regime", "IVA",
            "tax_lines[0].base", "100.00",
            "tax_lines[0].amount", "21.00",
            "tax_lines[1].regime", "IVA",
            "tax_lines[1].base", "50.00",
            "tax_lines[1].amount", "5.00",
            "taxable_base", "150.00"));

    @Test
    void aLineThatIsEmptiedIsGoneAndTheNextMovesUp() {
        Draft draft = corrected(TWO_LINES, "tax_lines[0].base", "", "tax_lines[0].amount", "");
        assertEquals(List.of("50.00"), bases(draft));
        assertEquals(
                Optional.of(new BigDecimal("50.00")),
                draft.amounts().taxableBase().map(Found::value));
    }

    @Test
    void aLineAfterAGapIsTheNextOne() {
        Draft draft = corrected(TWO_LINES, "tax_lines[4].base", "7.00", "tax_lines[4].amount", "1.47");
        assertEquals(List.of("100.00", "50.00", "7.00"), bases(draft));
    }

    @Test
    void whatNobodyTouchedStaysAsItIs() {
        assertEquals(TWO_LINES, new Corrected(TWO_LINES, List.of()).draft());
        Draft exempt = ReviewBooks.draft(Map.of("kind", "invoice", "tax_lines[0].regime", "EXEMPT"));
        assertEquals(1, corrected(exempt, "total", "5.00").amounts().taxLines().size());
    }

    @Test
    void aWholeDraftHasNoRoomForUnknownNames() {
        Correction unknown = new Correction("tax_lines[0].bse", Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(Optional.of("tax_lines[0].bse"), new Corrected(TWO_LINES, List.of(unknown)).unusable());
    }

    @Test
    void everyFieldOfADraftIsOneThatAPersonCanSet() {
        FieldValues.of(TWO_LINES).values().keySet().forEach(name -> assertEquals(true, FieldForms.isField(name), name));
    }

    private static List<String> bases(Draft draft) {
        return draft.amounts().taxLines().stream()
                .map(TaxLine::base)
                .map(base -> base.orElseThrow().value().toPlainString())
                .toList();
    }

    private static Draft corrected(Draft draft, String field, String value, String other, String second) {
        return new Corrected(draft, List.of(correction(field, value), correction(other, second))).draft();
    }

    private static Draft corrected(Draft draft, String field, String value) {
        return new Corrected(draft, List.of(correction(field, value))).draft();
    }

    private static Correction correction(String field, String value) {
        return new Correction(
                field, Optional.empty(), Optional.of(value).filter(text -> !text.isEmpty()), Optional.empty());
    }
}
