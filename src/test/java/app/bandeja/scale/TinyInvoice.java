package app.bandeja.scale;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The smallest PDF that is an invoice: a page of Helvetica, written by hand, so that thousands of them cost nothing. */
public final class TinyInvoice {
    private static final int CENTS = 100;

    private TinyInvoice() {}

    /** One whose sums agree; each number gives other bytes. */
    public static byte[] pdf(int number) {
        return pdf(number, 0);
    }

    /** The same, with so many more bytes that no reader looks at. */
    public static byte[] pdf(int number, int padding) {
        int base = 10_000 + number * CENTS;
        int tax = base * 21 / 100;
        return document(
                List.of(
                        "FACTURA",
                        "Cristaleria del Norte, S.L.",
                        "NIF: B84702133",
                        "Cliente: Meson Las Parras, S.L.",
                        "NIF: B86561412",
                        "Factura numero 2025/" + number,
                        "Fecha: 30/09/2025",
                        "Base imponible " + money(base),
                        "Cuota IVA 21 % " + money(tax),
                        "Total factura " + money(base + tax) + " EUR"),
                noise(number, padding));
    }

    private static String money(int cents) {
        return String.format(Locale.GERMANY, "%,.2f", cents / 100.0);
    }

    private static byte[] noise(int number, int bytes) {
        byte[] noise = new byte[bytes];
        new Random(number).nextBytes(noise);
        return noise;
    }

    private static byte[] document(List<String> lines, byte[] noise) {
        StringBuilder text = new StringBuilder("BT /F1 12 Tf 72 770 Td 24 TL\n");
        lines.forEach(line -> text.append('(').append(line).append(") Tj T*\n"));
        text.append("ET");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> at = new ArrayList<>();
        write(out, "%PDF-1.4\n");
        for (String object : List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>>>",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
                "<</Length " + text.length() + ">>stream\n" + text + "\nendstream")) {
            at.add(out.size());
            write(out, at.size() + " 0 obj\n" + object + "\nendobj\n");
        }
        at.add(out.size());
        write(out, "6 0 obj\n<</Length " + noise.length + ">>stream\n");
        out.writeBytes(noise);
        write(out, "\nendstream\nendobj\n");
        table(out, at);
        return out.toByteArray();
    }

    private static void table(ByteArrayOutputStream out, List<Integer> at) {
        int start = out.size();
        write(out, "xref\n0 " + (at.size() + 1) + "\n0000000000 65535 f \n");
        at.forEach(offset -> write(out, String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        write(out, "trailer<</Size " + (at.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
