package app.bandeja.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.form.PrintedPart;
import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Part;
import app.bandeja.invoice.Parties;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reference;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.State;
import app.bandeja.run.Count;
import app.bandeja.run.Metrics;
import app.bandeja.run.RunEvent;
import app.bandeja.run.Tally;
import app.bandeja.store.DocumentRow;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What stands in the terminal: tables, progress, figures. */
class TerminalFormsTest {
    private static final Locale SPANISH = Locale.of("es");
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    private static String printed(Consumer<PrintWriter> print) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        print.accept(writer);
        writer.flush();
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static DocumentRow row(String name, State state, Optional<Fault> fault, Optional<String> detail) {
        return new DocumentRow(
                new DocumentId(1),
                new SourcePlace(SourceKind.FOLDER, "/in"),
                new SourceFile(name, name, name, "", 1, NOW, ""),
                state,
                Optional.empty(),
                0,
                Optional.empty(),
                fault,
                detail,
                Optional.empty(),
                0,
                false);
    }

    private static <T> Optional<Found<T>> found(T value) {
        return Optional.of(Found.of(value, new Place.Derived(List.of()), 1, Reader.TEXT));
    }

    private static PrintedPart invoice() {
        Draft draft = new Draft(
                Draft.NOTHING.kind(),
                new Parties(found("Ñandú, S.L."), Optional.empty(), Optional.empty(), Optional.empty()),
                new Reference(found("F-1"), found(LocalDate.of(2026, 4, 3)), Optional.empty(), Optional.empty()),
                new Amounts(
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        found(new BigDecimal("1234.5")),
                        Optional.empty()),
                List.of(),
                Optional.empty());
        Outcome pending = new Outcome.Pending(List.of(
                new Finding(FindingCode.FIELD_MISSING, List.of("currency"), List.of()),
                new Finding(FindingCode.NO_TEXT, List.of(), List.of())));
        return new PrintedPart(
                "/in/a/b.pdf",
                Optional.empty(),
                new Part(1, draft, pending),
                1,
                Set.of(),
                1,
                List.of(),
                Set.of(),
                Duration.ZERO);
    }

    @Test
    void documentsInATable() {
        DocumentTable table = new DocumentTable(Locale.ENGLISH);
        table.add(invoice());
        table.add(row("notes.txt", State.IGNORED, Optional.empty(), Optional.of("type_not_taken")));
        table.add(row("locked.pdf", State.QUARANTINED, Optional.of(Fault.ENCRYPTED), Optional.of("RC4")));
        assertEquals("""
                Document    State           Supplier     Number  Date           Total  Why
                -------------------------------------------------------------------------------------------------------------------------------
                b.pdf       Pending review  Ñandú, S.L.  F-1     2026-04-03  1,234.50  Not found: currency; No words could be read on its pages
                notes.txt   Ignored                                                    It is not a type of file that is read.
                locked.pdf  Quarantined                                                The file is protected by a password.
                """, printed(table::print));
    }

    @Test
    void aDateIsTheSameInEveryLanguage() {
        DocumentTable table = new DocumentTable(SPANISH);
        table.add(invoice());
        assertEquals("""
                Documento  Estado                 Proveedor    Número  Fecha          Total  Por qué
                -----------------------------------------------------------------------------------------------------------------------------------------
                b.pdf      Pendiente de revisión  Ñandú, S.L.  F-1     2026-04-03  1.234,50  No se ha encontrado: moneda; No se ha podido leer ninguna p…
                """, printed(table::print));
    }

    @Test
    void wideLettersAndMarksKeepTheColumnsStraight() {
        TextTable table = new TextTable(Set.of(), "A", "B");
        table.add("株式会社", "x");
        table.add("e\u0301\uD83D\uDE00", "x");
        table.add("ﾊﾝ", "x");
        assertEquals(
                "A         B\n-----------\n株式会社  x\ne\u0301\uD83D\uDE00       x\nﾊﾝ        x\n", printed(table::print));
    }

    @Test
    void aLongCellIsCutBetweenCharacters() {
        assertEquals("ab…", Columns.cut("abcd", 3));
        assertEquals("abcd", Columns.cut("abcd", 4));
        assertEquals("a…", Columns.cut("a\uD83D\uDE00b", 3));
        assertEquals("a\uD83D\uDE00…", Columns.cut("a\uD83D\uDE00bc", 4));
    }

    @Test
    void whatStandsInANameDoesNotSteerTheTerminal() {
        TextTable table = new TextTable(Set.of(), "A");
        table.add("a\u001B[2Jb\u009Bc\u202Edcb\ne\u2028f");
        assertEquals("A\n----------------\na [2Jb c dcb e f\n", printed(table::print));
    }

    @Test
    void progressTellsEachStepAndNoEmptyPage() {
        String told = printed(writer -> {
            Progress progress = new Progress(writer, Locale.ENGLISH);
            progress.on(new RunEvent.Listed("folder:/in", 3, 2));
            progress.on(new RunEvent.Listed("folder:/in", 0, 0));
            progress.on(new RunEvent.Settled(new DocumentId(1), "a\u001B.pdf", State.ACCEPTED));
            progress.on(new RunEvent.Retrying(new DocumentId(2), "b.pdf", Fault.UNREACHABLE, "x", NOW));
            progress.on(new RunEvent.Unchanged(new DocumentId(3), "c.pdf"));
        });
        assertEquals("""
                folder:/in: 3 listed, 2 to do
                [1/2] a .pdf: Accepted
                [2/2] b.pdf: failed (The file could not be fetched, after several tries.) and is tried again at 2026-03-04T05:06:07Z
                [3/3] c.pdf: unchanged
                """, told);
    }

    @Test
    void aRunsFigures() {
        Tally tally = new Tally(
                Map.of(Count.OK, 1200, Count.ERROR, 2, Count.UNCHANGED, 3), Optional.empty(), Optional.empty());
        Metrics metrics = new Metrics(
                NOW, NOW.plusMillis(1500), Optional.empty(), Optional.of(NOW), tally, Map.of("folder:/in", tally));
        assertEquals("""
                1.205 documentos en 1,5 s
                    1200  aceptados
                       0  pendientes de revisión
                       0  duplicados
                       0  ignorados
                       2  en cuarentena, o fallidos y debidos
                       0  debidos, aún sin intentar
                       3  sin cambios
                last_sync_time  2026-03-04T05:06:07Z
                """, printed(writer -> new MetricsTable(writer, SPANISH).print(metrics)));
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSamePlaceHolders() {
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle spanish = bundle(SPANISH);
        assertEquals(english.keySet(), spanish.keySet());
        for (String key : english.keySet()) {
            assertEquals(placeHolders(english, key), placeHolders(spanish, key), key);
        }
        for (Count count : Count.ENDS) {
            english.getString("metrics." + count.name());
        }
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "app.bandeja.cli.texts",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static int placeHolders(ResourceBundle texts, String key) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).getFormatsByArgumentIndex().length;
    }
}
