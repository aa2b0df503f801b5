package app.bandeja.invoice.qr;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/** Writes codes as the authorities' specifications have them. */
public final class Codes {
    private Codes() {}

    public static String veriFactu(VeriFactu code) {
        return "https://www2.agenciatributaria.gob.es/wlpl/TIKE-CONT/ValidarQR?nif="
                + code.supplier().value()
                + "&numserie=" + escaped(code.number())
                + "&fecha=" + code.issueDate().format(DateTimeFormatter.ofPattern("dd-MM-uuuu"))
                + "&importe=" + code.total().toPlainString();
    }

    static String ticketBai(String address, String series, String number, String total) {
        return ticketBai(address, "00000006Y", series, number, LocalDate.of(2019, 10, 25), total);
    }

    public static String ticketBai(
            String address, String supplier, String series, String number, LocalDate date, String total) {
        String id = "TBAI-" + supplier + "-" + date.format(DateTimeFormatter.ofPattern("ddMMuu")) + "-btF+wP8/cLGAF-";
        String query = address
                + "?id=" + escaped(id + Crc8.of(id).digits())
                + (series.isEmpty() ? "" : "&s=" + escaped(series))
                + "&nf=" + escaped(number)
                + "&i=" + total;
        return query + "&cr=" + Crc8.of(query).digits();
    }

    public static String afip(Afip code) {
        String json = "{\"ver\":1,\"fecha\":\"" + code.issueDate()
                + "\",\"cuit\":" + code.supplier().value()
                + ",\"ptoVta\":" + code.pointOfSale()
                + ",\"tipoCmp\":" + code.type()
                + ",\"nroCmp\":" + code.serial()
                + ",\"importe\":" + code.gross().toPlainString()
                + ",\"moneda\":\"" + code.money()
                + "\",\"ctz\":1"
                + code.buyer()
                        .map(id -> ",\"tipoDocRec\":80,\"nroDocRec\":" + id.value())
                        .orElse("")
                + ",\"tipoCodAut\":\"E\",\"codAut\":70417054367476}";
        return "https://www.afip.gob.ar/fe/qr/?p="
                + Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    public static String portuguese(Portuguese code) {
        return "A:" + code.supplier().value().substring(2)
                + "*B:" + code.buyer().map(id -> id.value().substring(2)).orElse("999999990")
                + "*C:PT*D:" + code.type()
                + "*E:" + code.state()
                + "*F:" + code.issueDate().format(DateTimeFormatter.ofPattern("uuuuMMdd"))
                + "*G:" + code.number()
                + "*H:CSDF7T5H-1*I1:PT"
                + bands(code)
                + "*N:" + code.taxes().toPlainString()
                + "*O:" + code.gross().toPlainString()
                + "*Q:kLp0*R:9999";
    }

    private static String bands(Portuguese code) {
        StringBuilder fields = new StringBuilder();
        for (TaxBand band : code.bands()) {
            fields.append("*I").append(band.level().field()).append(':').append(band.base());
            if (band.level() != TaxBand.Level.EXEMPT) {
                fields.append("*I").append(band.level().field() + 1).append(':').append(band.tax());
            }
        }
        return fields.toString();
    }

    private static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
