package app.bandeja.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** Fills books with that many invoices of the last ten years, in batches, as plain rows; the program makes them searchable. */
final class ManyInvoices {
    private static final int BATCH = 2000;
    private static final OffsetDateTime START = OffsetDateTime.of(2016, 1, 1, 8, 0, 0, 0, ZoneOffset.UTC);
    private static final List<String> TRADES = List.of(
            "Suministros",
            "Distribuciones",
            "Talleres",
            "Ferretería",
            "Papelería",
            "Construcciones",
            "Transportes",
            "Aceites",
            "Panadería",
            "Electricidad",
            "Fontanería",
            "Limpiezas",
            "Imprenta",
            "Asesoría",
            "Hostelería");
    private static final List<String> NAMES = List.of(
            "García",
            "Guadalhorce",
            "Ronda",
            "Montaña",
            "Ñandú",
            "del Sur",
            "Levante",
            "Mediterráneo",
            "Hermanos Pérez",
            "Ibérica",
            "Martínez",
            "La Alameda",
            "Santa Ana",
            "El Candado",
            "Nervión",
            "Costa",
            "Sierra",
            "Atlántico");
    private static final List<String> FORMS = List.of("S.L.", "S.A.", "S.L.U.", "S. Coop.");

    private final Connection connection;
    private final Random random = new Random(7);

    ManyInvoices(Connection connection) {
        this.connection = connection;
    }

    void fill(int count) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into bandeja.companies values (1, 'Bench', timestamp with time zone"
                    + " '2016-01-01 00:00:00+00', 0)");
            statement.execute("insert into bandeja.sources (id, kind, place, company_id, added_at, version, watched)"
                    + " values (1, 'folder', '/bench', 1, timestamp with time zone '2016-01-01 00:00:00+00', 0, true)");
        }
        for (int supplier = 1; supplier <= 3000; supplier++) {
            supplier(supplier);
        }
        try (PreparedStatement documents = connection.prepareStatement(
                        "insert into bandeja.documents (id, source_id, external_id, external_key, name, path, mime_type,"
                                + " size, modified_at, fingerprint, state, reread, attempts, found_at, settled_at, version)"
                                + " values (?, 1, ?, ?, ?, ?, 'application/pdf', 1000, ?, 'f', ?, false, 1, ?, ?, 0)");
                PreparedStatement revisions =
                        connection.prepareStatement("insert into bandeja.revisions values (?, ?, 1, ?, 1000, 100, ?)");
                PreparedStatement invoices = connection.prepareStatement(
                        "insert into bandeja.invoices (id, revision_id, document_id, part, company_id, state, kind,"
                                + " supplier_id, supplier_tax_id, supplier_name, number, number_key, issue_date,"
                                + " currency, taxable_base, tax_total, total, settled_at, version)"
                                + " values (?, ?, ?, 1, 1, ?, 'invoice', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)");
                PreparedStatement taxes = connection.prepareStatement(
                        "insert into bandeja.tax_lines values (?, 0, 'IVA', 21, ?, ?, null, null)")) {
            for (int i = 1; i <= count; i++) {
                one(i, count, documents, revisions, invoices, taxes);
                if (i % BATCH == 0 || i == count) {
                    for (PreparedStatement each : List.of(documents, revisions, invoices, taxes)) {
                        each.executeBatch();
                    }
                    connection.commit();
                }
            }
        }
    }

    private static String name(int supplier) {
        return TRADES.get(supplier % TRADES.size()) + " " + NAMES.get(supplier / 7 % NAMES.size()) + " " + supplier
                + ", " + FORMS.get(supplier % FORMS.size());
    }

    private static String taxId(int supplier) {
        return "B" + (29000000 + supplier * 37);
    }

    private void supplier(int number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into bandeja.suppliers (id, company_id, tax_id, name, version) values (?, 1, ?, ?, 0)")) {
            statement.setLong(1, number);
            statement.setString(2, taxId(number));
            statement.setString(3, name(number));
            statement.execute();
        }
    }

    private void one(
            int i,
            int count,
            PreparedStatement documents,
            PreparedStatement revisions,
            PreparedStatement invoices,
            PreparedStatement taxes)
            throws SQLException {
        int supplier = 1 + (int) (3000 * Math.pow(random.nextDouble(), 2));
        OffsetDateTime at = START.plusMinutes((long) (5_200_000.0 * i / count));
        LocalDate date = at.toLocalDate().minusDays(random.nextInt(40));
        String state = i % 200 == 0 ? "pending" : i % 150 == 0 ? "duplicate" : "accepted";
        String number = "F-" + date.getYear() + "/" + String.format("%05d", random.nextInt(90000));
        BigDecimal base = BigDecimal.valueOf(100 + random.nextInt(500000), 2);
        BigDecimal tax = base.multiply(new BigDecimal("0.21")).setScale(2, RoundingMode.HALF_UP);
        BigDecimal total = base.add(tax);
        String file = number.replace('/', '-') + " " + i + ".pdf";
        set(documents, i, file, file, file, file, at, state, at, at);
        set(revisions, i, i, String.format("%064d", i), at);
        set(
                invoices,
                i,
                i,
                i,
                state,
                supplier,
                taxId(supplier),
                name(supplier),
                number,
                number.replaceAll("[^A-Z0-9]", ""),
                date,
                i % 500 == 0 ? "USD" : "EUR",
                base,
                tax,
                total,
                at);
        set(taxes, i, base, tax);
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
