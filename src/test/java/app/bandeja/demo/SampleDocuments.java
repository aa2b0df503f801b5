package app.bandeja.demo;

import app.bandeja.demo.SampleInvoice.Line;
import app.bandeja.demo.SampleInvoice.Supplier;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Makes the sample documents of the demo, and their list {@code samples.json}. Everything in them is invented. They are
 * committed, and made anew only when one of them is to change:
 *
 * <pre>
 * mvn -q test-compile
 * mvn -q dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) app.bandeja.demo.SampleDocuments
 * </pre>
 *
 * The encrypted one differs in every making, because its key is random; all others stay as they are.
 */
final class SampleDocuments {
    private static final Path FOLDER = Path.of("resources", "app", "bandeja", "demo", "samples");
    private static final BigDecimal NONE = BigDecimal.ZERO;
    private static final Supplier LAUNDRY = new Supplier(
            "Lavandería Marina Alta, S.L.", "B84702133", "Calle del Faro, 12", "28019 Madrid", "Tel. 910 555 201");
    private static final Supplier DRINKS = new Supplier(
            "Distribuciones Cerro Pardo, S.A.",
            "A78153202",
            "Polígono La Vega, nave 7",
            "28906 Getafe",
            "Tel. 910 555 340");
    private static final Supplier DESIGNER = new Supplier(
            "Lucía Ferrer Ortega", "50318274R", "Calle Olmo, 3, 2º B", "28012 Madrid", "lucia@ferrer.example");
    private static final Supplier KITCHENS = new Supplier(
            "Nordhafen Küchentechnik GmbH",
            "DE318402751",
            "Speicherstraße 21",
            "24103 Kiel, Germany",
            "www.nordhafen.example");
    private static final Supplier ICE = new Supplier(
            "Hielos Sierra Clara, S.L.",
            "B62074182",
            "Camino de la Nevera, s/n",
            "28200 El Escorial",
            "Tel. 910 555 077");
    private static final Supplier OIL = new Supplier(
            "Aceites Valdeoliva, S.L.", "B91320457", "Ctra. de Jaén, km 4", "23700 Linares", "Tel. 953 555 118");
    private static final Supplier STATIONER = new Supplier(
            "Papelería El Tintero, S.L.", "B73294613", "Plaza Mayor, 5", "28013 Madrid", "Tel. 910 555 902");
    private static final Supplier REPAIRS = new Supplier(
            "Frío Industrial Pinar, S.L.",
            "B55183024",
            "Calle Torno, 18",
            "28850 Torrejón de Ardoz",
            "Tel. 910 555 611");

    private final List<Map<String, String>> list = new ArrayList<>();

    private SampleDocuments() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        new SampleDocuments().make();
    }

    private void make() throws IOException {
        SampleInvoice laundry = laundry();
        pdf("lavanderia-2025-0318.pdf", "Factura 2025-0318 Lavandería.pdf", classic(laundry, "FACTURA"));
        pdf("distribuciones-fv-24871.pdf", "FV-24871.pdf", banded(drinks()));
        pdf("ferrer-2025-27.pdf", "Factura diseño carta Lucía Ferrer.pdf", withheld(designer()));
        pdf("nordhafen-re-40217.pdf", "Invoice RE-40217.pdf", english(kitchens()));
        pdf("hielos-escaneada.pdf", "Escaneo_20251014.pdf", SampleScan.of(classic(ice(), "FACTURA")));
        pdf("aceites-factur-x.pdf", "Aceites Valdeoliva A25-1190.pdf", facturX(oil()));
        pdf("ticket-tintero.pdf", "ticket papelería.pdf", ticket(stationery()));
        pdf(
                "lavanderia-rectificativa.pdf",
                "Factura rectificativa R-2025-0012.pdf",
                classic(creditNote(), "FACTURA RECTIFICATIVA"));
        pdf("albaran-distribuciones.pdf", "Albarán 88213.pdf", deliveryNote(goods()));
        list("Copia de FV-24871.pdf", "application/pdf", "distribuciones-fv-24871.pdf");
        pdf("lavanderia-2025-0318-reexportada.pdf", "Factura 2025-0318 Lavandería (reenviada).pdf", again(laundry));
        pdf("frio-no-cuadra.pdf", "Frío Industrial Pinar 25-0644.pdf", wrongSums(repairs()));
        file("danada.pdf", "Factura dañada.pdf", "application/pdf", broken());
        pdf("cifrada.pdf", "Factura con contraseña.pdf", encrypted(classic(repairs(), "FACTURA")));
        file(
                "leeme.txt",
                "léeme.txt",
                "text/plain",
                "Facturas de prueba. Todo en ellas es inventado.\n".getBytes(StandardCharsets.UTF_8));
        Files.writeString(FOLDER.resolve("samples.json"), json());
    }

    private static SampleInvoice laundry() {
        return invoice(
                LAUNDRY,
                "2025/0318",
                "2025-09-30",
                NONE,
                "Pago por transferencia a 30 días.",
                Line.of("Lavado de mantelería, septiembre", "48", "3.25", "21"),
                Line.of("Lavado de uniformes", "22", "4.10", "21"),
                Line.of("Recogida y entrega", "4", "6.00", "21"));
    }

    private static SampleInvoice drinks() {
        return invoice(
                DRINKS,
                "FV-24871",
                "2025-10-08",
                NONE,
                "Inscrita en el Registro Mercantil de Madrid, tomo 11204.",
                Line.of("Agua mineral 1 L, caja de 12", "15", "6.48", "10"),
                Line.of("Zumo de naranja, caja de 24", "6", "19.20", "10"),
                Line.of("Cerveza de barril 30 L", "7", "64.90", "21"),
                Line.of("Vino tinto joven, caja de 6", "5", "21.75", "21"));
    }

    private static SampleInvoice designer() {
        return invoice(
                DESIGNER,
                "27/2025",
                "2025-10-02",
                new BigDecimal("15"),
                "Gracias por su confianza.",
                Line.of("Diseño de la carta de otoño", "1", "780.00", "21"),
                Line.of("Cartel de la terraza", "1", "220.00", "21"));
    }

    private static SampleInvoice kitchens() {
        return invoice(
                KITCHENS,
                "RE-40217",
                "2025-09-18",
                NONE,
                "Intra-Community supply, exempt under Art. 138 Directive 2006/112/EC.",
                Line.of("Salad cooler, 2 doors", "1", "1489.00", "0"),
                Line.of("Freight Kiel to Madrid", "1", "165.00", "0"));
    }

    private static SampleInvoice ice() {
        return invoice(
                ICE,
                "H25-2291",
                "2025-10-14",
                NONE,
                "Conserve esta factura.",
                Line.of("Hielo en cubitos, bolsa de 10 kg", "30", "2.40", "10"),
                Line.of("Hielo picado, bolsa de 5 kg", "12", "1.95", "10"));
    }

    private static SampleInvoice oil() {
        return invoice(
                OIL,
                "A25-1190",
                "2025-10-20",
                NONE,
                "Factura electrónica: los datos van dentro de este PDF.",
                Line.of("Aceite de oliva virgen extra, 5 L", "16", "34.50", "4"),
                Line.of("Vinagre de Jerez, 1 L", "10", "4.20", "10"));
    }

    private static SampleInvoice stationery() {
        return invoice(
                STATIONER,
                "T-008841",
                "2025-10-16",
                NONE,
                "",
                Line.of("Rollo papel TPV", "10", "1.00", "21"),
                Line.of("Bolígrafo azul", "4", "0.50", "21"),
                Line.of("Libreta A5", "2", "3.00", "21"));
    }

    private static SampleInvoice creditNote() {
        return invoice(
                LAUNDRY,
                "R-2025/0012",
                "2025-10-10",
                NONE,
                "Rectifica la factura 2025/0318: uniformes devueltos sin lavar.",
                Line.of("Lavado de uniformes, abono", "-5", "4.10", "21"));
    }

    private static SampleInvoice goods() {
        return invoice(
                DRINKS,
                "88213",
                "2025-10-07",
                NONE,
                "Este documento no es una factura.",
                Line.of("Agua mineral 1 L, caja de 12", "15", "0", "10"),
                Line.of("Cerveza de barril 30 L", "7", "0", "21"));
    }

    private static SampleInvoice repairs() {
        return invoice(
                REPAIRS,
                "25-0644",
                "2025-10-21",
                NONE,
                "Garantía de tres meses.",
                Line.of("Desplazamiento", "1", "35.00", "21"),
                Line.of("Mano de obra, horas", "3", "42.00", "21"),
                Line.of("Termostato", "1", "61.80", "21"));
    }

    private static SampleInvoice invoice(
            Supplier supplier, String number, String date, BigDecimal withholding, String remark, Line... lines) {
        return new SampleInvoice(supplier, number, LocalDate.parse(date), Arrays.asList(lines), withholding, remark);
    }

    private static PDDocument classic(SampleInvoice invoice, String title) throws IOException {
        return drawn(PDRectangle.A4, page -> SampleLayout.classic(page, invoice, title, invoice.total()));
    }

    /** The total of the page is not what its parts add up to. */
    private static PDDocument wrongSums(SampleInvoice invoice) throws IOException {
        BigDecimal wrong = invoice.total().add(new BigDecimal("27.00"));
        return drawn(PDRectangle.A4, page -> SampleLayout.classic(page, invoice, "FACTURA", wrong));
    }

    private static PDDocument banded(SampleInvoice invoice) throws IOException {
        return drawn(PDRectangle.A4, page -> SampleLayout.banded(page, invoice));
    }

    private static PDDocument withheld(SampleInvoice invoice) throws IOException {
        return drawn(PDRectangle.A4, page -> SampleLayout.withheld(page, invoice));
    }

    private static PDDocument english(SampleInvoice invoice) throws IOException {
        return drawn(PDRectangle.A4, page -> SampleLayout.english(page, invoice));
    }

    private static PDDocument ticket(SampleInvoice invoice) throws IOException {
        return drawn(new PDRectangle(227, 260), page -> SampleLayout.ticket(page, invoice));
    }

    private static PDDocument deliveryNote(SampleInvoice goods) throws IOException {
        return drawn(PDRectangle.A4, page -> SampleLayout.deliveryNote(page, goods));
    }

    private static PDDocument facturX(SampleInvoice invoice) throws IOException {
        PDDocument document = banded(invoice);
        SampleFacturX.attach(document, invoice);
        return document;
    }

    /** The same invoice, sent once more by the supplier's program: other bytes, the same page. */
    private static PDDocument again(SampleInvoice invoice) throws IOException {
        PDDocument document = classic(invoice, "FACTURA");
        document.getDocumentInformation().setProducer("Reenvío");
        document.setDocumentId(2L);
        return document;
    }

    private static PDDocument encrypted(PDDocument document) throws IOException {
        StandardProtectionPolicy policy =
                new StandardProtectionPolicy("propietario", "secreta", new AccessPermission());
        policy.setEncryptionKeyLength(256);
        document.protect(policy);
        return document;
    }

    /** Begins like a PDF and is cut off in the middle of nonsense. */
    private static byte[] broken() {
        return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pa#\u00ff\u00fe\u0001"
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static PDDocument drawn(PDRectangle size, Drawing drawing) throws IOException {
        PDDocument document = new PDDocument();
        document.setDocumentId(1L);
        try (SampleSheet sheet = new SampleSheet(document, size)) {
            drawing.on(sheet);
        }
        return document;
    }

    private void pdf(String resource, String name, PDDocument document) throws IOException {
        try (document) {
            document.save(FOLDER.resolve(resource).toFile());
        }
        list(name, "application/pdf", resource);
    }

    private void file(String resource, String name, String mime, byte[] bytes) throws IOException {
        Files.write(FOLDER.resolve(resource), bytes);
        list(name, mime, resource);
    }

    private void list(String name, String mime, String resource) {
        Map<String, String> sample = new LinkedHashMap<>();
        sample.put("name", name);
        sample.put("mime", mime);
        sample.put("resource", resource);
        list.add(sample);
    }

    private String json() throws IOException {
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(list) + "\n";
    }

    private interface Drawing {
        void on(SampleSheet page) throws IOException;
    }
}
