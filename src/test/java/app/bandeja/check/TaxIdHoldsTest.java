package app.bandeja.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxIdHoldsTest {

    @ParameterizedTest
    @CsvSource({
        // Spain's must hold, whoever read them
        "TEXT, J99216582, true",
        "OCR, 12345678Z, true",
        "TEXT, J99216583, false",
        "XML, J99216583, false",
        // a character too few or too many for Spain
        "TEXT, B5837843, false",
        "TEXT, 1234567Z, false",
        // elsewhere print is believed, and OCR must hold
        "TEXT, DE281193422, true",
        "OCR, DE281193422, true",
        "TEXT, DE281193423, true",
        "XML, DE281193423, true",
        "OCR, DE281193423, false",
        "OCR, IE3917284G, true",
        // without the country, where the digits prove it
        "OCR, 506559270, true",
        "OCR, 506559271, false",
        "OCR, 00743110157, true",
        "OCR, 00743110158, false",
        "TEXT, 30712345671, true",
        "OCR, 30712345671, true",
        "OCR, 30712345672, false",
        "OCR, 9015852843, true",
        "OCR, 9015852844, false",
        "OCR, CHE116281710, true",
        "OCR, CHE116281711, false",
        "OCR, 11222333000181, true",
        "OCR, 11222333000182, false",
        "OCR, 974760673, true",
        "OCR, 76086428K, false"
    })
    void tellsRightFromWrong(Reader reader, String id, boolean holds) {
        Known known = Known.nothing(LocalDate.of(2025, 2, 1), Set.of());
        List<Finding> expected = holds
                ? List.of()
                : List.of(new Finding(FindingCode.TAX_ID_INVALID, List.of("supplier_tax_id"), List.of(id)));
        assertEquals(
                expected,
                new TaxIdHolds()
                        .findings(
                                Drafts.readBy(reader)
                                        .with("supplier_tax_id", id)
                                        .draft(),
                                known));
    }
}
