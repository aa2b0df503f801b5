package app.bandeja.demo;

import app.bandeja.demo.SampleInvoice.Line;
import app.bandeja.demo.SampleInvoice.Tax;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Ways in which suppliers set their invoices. */
final class SampleLayout {
    static final String[] CUSTOMER = {"Bar La Ola, S.L.", "B86561412", "Paseo de las Barcas, 9", "28045 Madrid"};
    private static final Locale SPAIN = Locale.forLanguageTag("es-ES");
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("dd/MM/yyyy", SPAIN);
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", SPAIN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private SampleLayout() {}

    /** Supplier at the left, number and date at the right, a column of sums at the foot. */
    static void classic(SampleSheet page, SampleInvoice invoice, String title, BigDecimal total) throws IOException {
        supplier(page, invoice, 56, 60);
        page.right(540, 64, 18, title);
        page.right(540, 92, 10, "Nº factura: " + invoice.number());
        page.right(540, 107, 10, "Fecha: " + SLASHES.format(invoice.date()));
        customer(page, 330, 150);
        double y = lines(page, invoice, 250);
        for (Tax tax : invoice.taxes()) {
            y = sum(page, y, "Base imponible " + rate(tax.rate()), euros(tax.base()));
            y = sum(page, y, "IVA " + rate(tax.rate()), euros(tax.amount()));
        }
        sum(page, y + 4, "TOTAL FACTURA", euros(total));
        page.left(56, 780, 9, invoice.remark());
    }

    /** Labels above values in a band, a table of taxes at the foot. */
    static void banded(SampleSheet page, SampleInvoice invoice) throws IOException {
        page.center(297, 60, 20, invoice.supplier().name());
        page.center(
                297,
                78,
                9,
                invoice.supplier().street() + " · " + invoice.supplier().town());
        page.center(
                297,
                90,
                9,
                "CIF " + invoice.supplier().taxId() + " · " + invoice.supplier().contact());
        customer(page, 56, 130);
        page.shade(56, 200, 484, 16);
        String[] labels = {"FACTURA", "FECHA", "VENCIMIENTO", "FORMA DE PAGO"};
        String[] values = {
            invoice.number(),
            SLASHES.format(invoice.date()),
            SLASHES.format(invoice.date().plusDays(30)),
            "Recibo domiciliado"
        };
        for (int i = 0; i < labels.length; i++) {
            page.left(60 + 121 * i, 211, 8, labels[i]);
            page.left(60 + 121 * i, 228, 10, values[i]);
        }
        double y = lines(page, invoice, 270) + 20;
        page.shade(56, y - 11, 360, 16);
        page.right(160, y, 8, "BASE IMPONIBLE");
        page.right(240, y, 8, "% IVA");
        page.right(330, y, 8, "CUOTA IVA");
        for (Tax tax : invoice.taxes()) {
            y += 18;
            page.right(160, y, 10, amount(tax.base()));
            page.right(240, y, 10, rate(tax.rate()));
            page.right(330, y, 10, amount(tax.amount()));
        }
        page.right(430, y + 30, 13, "Total factura");
        page.right(540, y + 30, 13, euros(invoice.total()));
        page.left(56, 780, 9, invoice.remark());
    }

    /** A self-employed person's, with income tax withheld. */
    static void withheld(SampleSheet page, SampleInvoice invoice) throws IOException {
        page.left(56, 64, 22, "Factura " + invoice.number());
        page.left(56, 84, 10, "Madrid, " + IN_WORDS.format(invoice.date()));
        supplier(page, invoice, 56, 120);
        customer(page, 330, 120);
        double y = lines(page, invoice, 230);
        y = sum(page, y, "Base imponible", euros(invoice.base()));
        y = sum(page, y, "IVA " + rate(invoice.taxes().getFirst().rate()), euros(invoice.tax()));
        y = sum(page, y, "Total factura", euros(invoice.total()));
        y = sum(
                page,
                y,
                "Retención IRPF " + rate(invoice.withholding()),
                euros(invoice.withheld().negate()));
        sum(page, y, "Total a pagar", euros(invoice.total().subtract(invoice.withheld())));
        page.left(56, 780, 9, invoice.remark());
    }

    /** From another country, in English. */
    static void english(SampleSheet page, SampleInvoice invoice) throws IOException {
        page.left(56, 64, 16, invoice.supplier().name());
        page.left(
                56,
                80,
                9,
                invoice.supplier().street() + ", " + invoice.supplier().town());
        page.left(
                56,
                92,
                9,
                "VAT ID " + invoice.supplier().taxId() + ", "
                        + invoice.supplier().contact());
        page.left(56, 140, 18, "INVOICE");
        page.left(56, 162, 10, "Invoice number: " + invoice.number());
        page.left(56, 176, 10, "Invoice date: " + ENGLISH.format(invoice.date()));
        page.left(330, 140, 9, "Bill to");
        page.left(330, 154, 10, CUSTOMER[0]);
        page.left(330, 168, 10, "VAT ID ES" + CUSTOMER[1]);
        page.left(330, 182, 10, CUSTOMER[2] + ", " + CUSTOMER[3] + ", Spain");
        double y = 230;
        page.left(56, y, 9, "Description");
        page.right(380, y, 9, "Qty");
        page.right(460, y, 9, "Unit price");
        page.right(540, y, 9, "Amount");
        page.rule(56, y + 5, 540);
        for (Line line : invoice.lines()) {
            y += 20;
            page.left(56, y, 10, line.description());
            page.right(380, y, 10, line.quantity().toPlainString());
            page.right(460, y, 10, "EUR " + english(line.price()));
            page.right(540, y, 10, "EUR " + english(line.amount()));
        }
        y = sum(page, y + 40, "Net amount", "EUR " + english(invoice.base()));
        y = sum(page, y, "VAT 0 %", "EUR " + english(invoice.tax()));
        sum(page, y, "Total amount", "EUR " + english(invoice.total()));
        page.left(56, 780, 9, invoice.remark());
    }

    /** A till's receipt, 80 mm wide; its prices include the tax. */
    static void ticket(SampleSheet page, SampleInvoice invoice) throws IOException {
        page.center(113, 30, 12, invoice.supplier().name());
        page.center(113, 44, 8, invoice.supplier().street());
        page.center(113, 55, 8, invoice.supplier().town());
        page.center(113, 66, 8, "NIF: " + invoice.supplier().taxId());
        page.center(113, 86, 9, "FACTURA SIMPLIFICADA");
        page.left(14, 102, 8, "Núm: " + invoice.number());
        page.right(213, 102, 8, SLASHES.format(invoice.date()) + " 13:42");
        double y = 118;
        for (Line line : invoice.lines()) {
            BigDecimal withTax = new SampleInvoice(
                            invoice.supplier(), "", invoice.date(), List.of(line), BigDecimal.ZERO, "")
                    .total();
            page.left(14, y, 8, line.quantity().toPlainString() + " " + line.description());
            page.right(213, y, 8, amount(withTax));
            y += 13;
        }
        page.rule(14, y, 213);
        page.left(14, y + 18, 12, "TOTAL");
        page.right(213, y + 18, 12, euros(invoice.total()));
        for (Tax tax : invoice.taxes()) {
            page.left(14, y + 36, 8, "IVA " + rate(tax.rate()));
            page.right(130, y + 36, 8, "Base " + amount(tax.base()));
            page.right(213, y + 36, 8, "Cuota " + amount(tax.amount()));
            y += 12;
        }
        page.center(113, y + 54, 8, "IVA incluido · Gracias por su visita");
    }

    /** Goods without sums: not an invoice. */
    static void deliveryNote(SampleSheet page, SampleInvoice goods) throws IOException {
        supplier(page, goods, 56, 60);
        page.right(540, 64, 18, "ALBARÁN");
        page.right(540, 92, 10, "Nº albarán: " + goods.number());
        page.right(540, 107, 10, "Fecha: " + SLASHES.format(goods.date()));
        customer(page, 330, 150);
        double y = 250;
        page.left(56, y, 9, "Artículo");
        page.right(540, y, 9, "Cantidad entregada");
        page.rule(56, y + 5, 540);
        for (Line line : goods.lines()) {
            y += 20;
            page.left(56, y, 10, line.description());
            page.right(540, y, 10, line.quantity().toPlainString());
        }
        page.left(56, y + 80, 10, "Recibí conforme (firma y sello):");
        page.left(56, 780, 9, goods.remark());
    }

    private static void supplier(SampleSheet page, SampleInvoice invoice, double x, double y) throws IOException {
        page.left(x, y, 13, invoice.supplier().name());
        page.left(x, y + 16, 9, invoice.supplier().street());
        page.left(x, y + 28, 9, invoice.supplier().town());
        page.left(x, y + 40, 9, "NIF: " + invoice.supplier().taxId());
        page.left(x, y + 52, 9, invoice.supplier().contact());
    }

    private static void customer(SampleSheet page, double x, double y) throws IOException {
        page.left(x, y, 8, "CLIENTE");
        page.left(x, y + 14, 10, CUSTOMER[0]);
        page.left(x, y + 27, 10, "NIF: " + CUSTOMER[1]);
        page.left(x, y + 40, 10, CUSTOMER[2]);
        page.left(x, y + 53, 10, CUSTOMER[3]);
    }

    private static double lines(SampleSheet page, SampleInvoice invoice, double top) throws IOException {
        double y = top;
        page.left(56, y, 9, "Concepto");
        page.right(350, y, 9, "Cantidad");
        page.right(420, y, 9, "Precio");
        page.right(465, y, 9, "% IVA");
        page.right(540, y, 9, "Importe");
        page.rule(56, y + 5, 540);
        for (Line line : invoice.lines()) {
            y += 20;
            page.left(56, y, 10, line.description());
            page.right(350, y, 10, line.quantity().toPlainString().replace('.', ','));
            page.right(420, y, 10, amount(line.price()));
            page.right(465, y, 10, line.rate().toPlainString());
            page.right(540, y, 10, amount(line.amount()));
        }
        page.rule(56, y + 8, 540);
        return y + 40;
    }

    private static double sum(SampleSheet page, double y, String label, String amount) throws IOException {
        page.right(450, y, 10, label);
        page.right(540, y, 10, amount);
        return y + 16;
    }

    private static String euros(BigDecimal amount) {
        return amount(amount) + " €";
    }

    private static String amount(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(SPAIN)).format(amount);
    }

    private static String english(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK)).format(amount);
    }

    private static String rate(BigDecimal rate) {
        return rate.toPlainString() + " %";
    }
}
