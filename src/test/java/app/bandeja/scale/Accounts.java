package app.bandeja.scale;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.State;
import app.bandeja.run.SyncReport;
import app.bandeja.store.DocumentRow;
import app.bandeja.store.Equation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What an auditor asks of the books after a run over {@link Papers}. */
record Accounts(Office office, Papers papers) {

    void assertNothingIsLostDoubledOrHalfStored(SyncReport report) throws Exception {
        List<DocumentRow> rows = office.documents();
        Equation equation = office.database().queries().equation();
        assertTrue(equation.holds(), equation.toString());
        assertEquals(rows.size(), equation.documents());
        if (report.failures().isEmpty()) {
            assertEquals(papers.hashes().size(), rows.size(), "documents known after a run that saw them all");
        }
        for (DocumentRow row : rows) {
            switch (row.state()) {
                case OWED -> assertTrue(row.due().isPresent(), "owed without a time: " + row);
                case ACCEPTED, PENDING, DUPLICATE, IGNORED, QUARANTINED -> assertRightContent(row);
            }
        }
        assertEquals(Map.of(), booked(rows), "contents that are booked more than once");
        assertShelfIsWhole();
    }

    private void assertRightContent(DocumentRow row) {
        assertEquals(
                Optional.ofNullable(papers.hashes().get(row.file().externalId())),
                row.hash().map(hash -> hash.hex()),
                () -> "content of " + row);
        assertEquals(papers.noPdf().contains(row.file().externalId()), row.state() == State.QUARANTINED, row::toString);
    }

    /** Contents of which there is more than one invoice in the books. */
    private static Map<String, Long> booked(List<DocumentRow> rows) {
        return rows.stream()
                .filter(row -> row.state() == State.ACCEPTED || row.state() == State.PENDING)
                .collect(groupingBy(row -> row.hash().orElseThrow().hex()))
                .entrySet()
                .stream()
                .filter(same -> same.getValue().size() > 1)
                .collect(toMap(Map.Entry::getKey, same -> (long) same.getValue().size()));
    }

    private void assertShelfIsWhole() throws Exception {
        if (!Files.exists(office.shelf())) {
            return;
        }
        try (Stream<Path> files = Files.walk(office.shelf())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertEquals(file.getFileName().toString(), Papers.sha256(Files.readAllBytes(file)), file.toString());
            }
        }
    }

    /** Each document has its own content, and each invoice stands in the books once. */
    void assertAllAreRight() {
        Map<State, Integer> states = new EnumMap<>(State.class);
        office.documents().forEach(row -> states.merge(row.state(), 1, Integer::sum));
        assertEquals(papers.states(), states);
        assertEquals(
                papers.invoices(),
                office.database().queries().countInvoices(Optional.of(State.ACCEPTED)),
                "invoices in the books");
    }
}
