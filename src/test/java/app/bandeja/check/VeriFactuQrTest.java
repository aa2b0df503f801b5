package app.bandeja.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VeriFactuQrTest {

    @Test
    void readsTheAgencysAddress() {
        assertEquals(
                Optional.of(new VeriFactuQr("J99216582", "F25/0042", "2025-01-13", new BigDecimal("-121.00"))),
                VeriFactuQr.parse("https://www2.agenciatributaria.gob.es/wlpl/TIKE-CONT/ValidarQR?nif=J99216582"
                        + "&numserie=F25%2F0042&fecha=13-01-2025&importe=-121.00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hola",
                "https://example.com/?nif=J99216582&numserie=1&fecha=13-01-2025&importe=1.00",
                "https://www2.agenciatributaria.gob.es/wlpl/TIKE-CONT/ValidarQR?nif=J99216582&numserie=1&fecha=13-01-2025",
                "https://www2.agenciatributaria.gob.es/x?nif=J99216582&numserie=%ZZ&fecha=2025-01-13&importe=1",
                "mailto:a@b"
            })
    void anythingElseIsNone(String text) {
        assertEquals(Optional.empty(), VeriFactuQr.parse(text));
    }
}
