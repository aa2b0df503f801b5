package app.bandeja.invoice.qr;

import app.bandeja.invoice.Identity;
import app.bandeja.invoice.TaxId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Spain, invoices of verifiable and other programs (Orden HAC/1177/2024, arts. 20–21 and the tax agency's specification of
 * the QR code): production and test host, total with tax in euros.
 */
public record VeriFactu(TaxId supplier, String number, LocalDate issueDate, BigDecimal total) implements QrStatement {
    private static final Set<String> HOSTS = Set.of(
            "www2.agenciatributaria.gob.es", "www2.aeat.es", "prewww2.aeat.es", "prewww2.agenciatributaria.gob.es");
    private static final Set<String> PATHS =
            Set.of("/wlpl/TIKE-CONT/ValidarQR", "/wlpl/TIKE-CONT/ValidarQRNoVerifactu");
    private static final int LONGEST_NUMBER = 60;

    static Optional<VeriFactu> parse(String text) {
        return WebAddress.parse(text)
                .filter(address -> HOSTS.contains(address.host()) && PATHS.contains(address.path()))
                .filter(address -> address.hasExactly("nif", "numserie", "fecha", "importe"))
                .flatMap(VeriFactu::of);
    }

    private static Optional<VeriFactu> of(WebAddress address) {
        Optional<TaxId> supplier = address.text("nif").filter(Spanish::isId).map(TaxId::new);
        Optional<String> number = address.text("numserie").filter(found -> Spanish.isNumber(found, LONGEST_NUMBER));
        Optional<LocalDate> date = address.text("fecha").flatMap(Forms.DAY_FIRST::date);
        Optional<BigDecimal> total = address.text("importe").flatMap(Forms::amount);
        return supplier.flatMap(id -> number.flatMap(named ->
                date.flatMap(day -> total.map(sum -> new VeriFactu(id, named.strip(), day, sum)))));
    }

    @Override
    public boolean isNumber(String printed) {
        return Identity.normalised(printed).equals(Identity.normalised(number));
    }
}
