package app.bandeja.window.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.window.look.Figures;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person types or clicks, by field and country; an empty cell where it is no value. */
class FieldInputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | total | 1.234,56 | 1234.56",
                "es | total | 1,234.56 | 1234.56",
                "es | total | 1.234 | 1234",
                "en | total | 1.234 | 1234",
                "es | total | 1,234 | 1234",
                "es | total | 12,5 | 12.5",
                "es | total | 1.234.567 | 1234567",
                "es | total | 12,30- | -12.30",
                "es | total | (12,30) | -12.30",
                "es | total | 121,00 € | 121.00",
                "es | total | doce | ",
                "es | lines[0].quantity | 1,234 | 1.234",
                "en | lines[0].quantity | 1.234 | 1.234",
                "es | issue_date | 3/2/26 | 2026-02-03",
                "es | issue_date | 31.12.2025 | 2025-12-31",
                "es | issue_date | 2025-12-31 | 2025-12-31",
                "es | issue_date | 31/02/2025 | ",
                "es | issue_date | 3 de febrero de 2026 | 2026-02-03",
                "en | issue_date | Feb 3, 2026 | 2026-02-03",
                "en | issue_date | 3 feb 2026 | 2026-02-03",
                "en-GB | issue_date | 3 February 2026 | 2026-02-03",
                "en-US | issue_date | 3/2/2026 | 2026-02-03",
                "en-GB | issue_date | 31 Feb 2026 | ",
                "es | supplier_tax_id | b-58.378.431 | B58378431",
                "es | currency | eur | EUR",
                "es | currency | pesetas | ",
                "es | invoice_number |  F 2025/7  | F 2025/7"
            })
    void isWhatTheFieldKeeps(String language, String field, String text, String value) {
        Figures figures = new Figures(Locale.forLanguageTag(language), ZoneOffset.UTC);
        assertEquals(Optional.ofNullable(value), new FieldInput(figures).value(field, text));
    }
}
