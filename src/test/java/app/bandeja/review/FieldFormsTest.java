package app.bandeja.review;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which text can stand in which field. */
class FieldFormsTest {

    @ParameterizedTest
    @CsvSource({
        "total, 1234.50",
        "total, -0.01",
        "tax_lines[12].rate, 5.2",
        "lines[0].unit_price, 0.00000001",
        "kind, credit_note",
        "currency, EUR",
        "issue_date, 2026-02-28",
        "tax_lines[0].regime, IGIC",
        "supplier_tax_id, B-58378431",
        "invoice_number, F/26",
        "iban, ES9121000418450200051332"
    })
    void fits(String field, String value) {
        assertTrue(FieldForms.fits(field, value));
    }

    @ParameterizedTest
    @CsvSource({
        "total, 1e999999999",
        "total, 1E2",
        "total, +5",
        "total, 0x10",
        "total, 123456789012345678901",
        "total, 1.123456789",
        "total, ١٢",
        "totl, 5.00",
        "tax_lines[0], 5.00",
        "tax_lines[01].base, 5.00",
        "tax_lines[1000].base, 5.00",
        "tax_lines[0].base.amount, 5.00",
        "qr, https://example.org",
        "signature, valid",
        "kind, bill",
        "currency, EURO",
        "issue_date, 0001-01-01",
        "issue_date, 2026-02-30",
        "supplier_tax_id, ---",
        "invoice_number, ///",
        "tax_lines[0].regime, TAX"
    })
    void doesNotFit(String field, String value) {
        assertFalse(FieldForms.fits(field, value));
    }

    @Test
    void noTextIsWithoutEnd() {
        assertFalse(FieldForms.fits("supplier_name", "x".repeat(3000)));
    }
}
