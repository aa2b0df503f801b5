package app.bandeja.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Breakdown;
import app.bandeja.store.DatabaseBrokenException;
import app.bandeja.store.DatabaseUnavailableException;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class BandejaTest {
    @TempDir
    private Path home;

    private FakeProgram program;

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(Bandeja.class);

    @BeforeAll
    static void quiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void loud() {
        LOG.setLevel(null);
    }

    @BeforeEach
    void program() {
        program = new FakeProgram(home);
    }

    private String told() {
        return program.err.toString().replace(System.lineSeparator(), "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sync",
                "extract",
                "documents",
                "invoices",
                "export",
                "state",
                "state show",
                "state reset",
                "doctor",
                "migrate",
                "demo"
            })
    void helpIsAResultAndEndsWith0(String command) {
        int code = program.run((command + " --help").strip().split(" "));
        assertEquals(0, code);
        assertEquals("", told());
        assertTrue(program.out.toString().startsWith("Usage: bandeja" + (command.isEmpty() ? "" : " " + command)));
    }

    @Test
    void theHelpOfSyncNamesEveryOptionOfTheContract() {
        program.run("sync", "--help");
        for (String option : List.of(
                "--dry-run",
                "--folder-id",
                "--batch-size",
                "--max-pages",
                "--sleep-between-batch",
                "--advance-strategy",
                "--output-json",
                "--reset-state",
                "--source",
                "--verbose")) {
            assertTrue(program.out.toString().contains(option), option);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nonsense;Unmatched argument at index 0: 'nonsense';bandeja --help",
                "sync --bath-size 3;Unknown options: '--bath-size', '3';bandeja sync --help",
                "sync --batch-size;Missing required parameter for option '--batch-size' (N);bandeja sync --help",
                "extract;Missing required parameter: 'FILE|DIR';bandeja extract --help",
                "state;state show, or state reset;bandeja state --help",
                "demo --port many;Invalid value for option '--port': 'many' is not an int;bandeja demo --help",
            })
    void wrongArgumentsAreToldAndEndWith1(String line, String sentence, String help) {
        assertEquals(1, program.run(line.split(" ")));
        assertTrue(told().startsWith(sentence), told());
        assertTrue(told().endsWith("Try: " + help + "\n"), told());
        assertEquals("", program.out.toString());
    }

    @Test
    void wrongSettingsAreToldTogetherBeforeAnythingStarts() {
        program.environment.put("EXTRACTION_STRATEGY", "magic");
        assertEquals(1, program.run("sync", "--batch-size", "-1", "--advance-strategy", "LATEST"));
        assertEquals("""
                EXTRACTION_STRATEGY = magic: ocr is allowed
                --batch-size (BATCH_SIZE) = -1: a whole number from 1 to 10000 is allowed
                --advance-strategy (ADVANCE_STRATEGY) = LATEST: MAX_OK_TIME or CURRENT_TIME is allowed
                """, told());
        assertEquals(Optional.empty(), program.log);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sync --source folder:nowhere;--source = folder:nowhere: the path of a folder that exists and can be"
                        + " read is allowed",
                "sync --source ftp:x;--source = ftp:x: folder:PATH of a folder, or drive:ID of a Drive folder,"
                        + " is allowed",
                "sync --output-json no/such/m.json;--output-json = no/such/m.json: a file in a folder that exists"
                        + " and can be written is allowed",
                "sync --output-json /dev/null/m.json;--output-json = /dev/null/m.json: a file in a folder that exists"
                        + " and can be written is allowed",
                "documents --state odd;--state = odd: owed, quarantined, pending, accepted, duplicate, ignored"
                        + " are allowed",
                "invoices --json --state odd;--state = odd: owed, quarantined, pending, accepted, duplicate, ignored"
                        + " are allowed",
                "extract nowhere.pdf;nowhere.pdf: no such file or folder, or it cannot be read",
                "extract . --readers text,magic;--readers = text,magic: some of xml, qr, text, ocr with commas"
                        + " between are allowed",
                "demo --serve --port 99999;--port = 99999: a whole number from 1 to 65535 is allowed",
                "export --format csv --output x.csv --from 2026-13-01;--from = 2026-13-01: a day as 2026-01-31 is allowed",
                "export --format csv --output x.csv --to mañana;--to = mañana: a day as 2026-01-31 is allowed",
                "extract @list;@list: no such file or folder, or it cannot be read",
            })
    void whatCannotBeDoneIsOneSentence(String line, String sentence) {
        assertEquals(1, program.run(line.split(" ")));
        assertEquals(sentence + "\n", told());
        assertEquals("", program.out.toString());
    }

    @Test
    void aDatabaseThatCannotBeOpenedIsToldUnderItsSetting() {
        program.trouble = new DatabaseUnavailableException(
                "/books: the file is damaged", DatabaseUnavailableException.Why.DAMAGED, new IllegalStateException());
        assertEquals(1, program.run("documents"));
        assertEquals("DATABASE_URL = /books: the file is damaged\n", told());
    }

    @Test
    void aDatabaseThatBreaksDownIsToldInThePersonsLanguage() {
        program.environment.put("UI_LANGUAGE", "es");
        program.trouble = new DatabaseBrokenException(Breakdown.FILE_READ_ONLY, new IllegalStateException("90097"));
        assertEquals(1, program.run("documents"));
        assertEquals(
                "La base de datos se puede leer, pero no escribir: revise los permisos de su archivo y de su carpeta.\n",
                told());
    }

    @Test
    void theUnforeseenIsStillASentenceInThePersonsLanguage() {
        program.trouble = new NullPointerException();
        assertEquals(1, program.run("invoices"));
        program.environment.put("UI_LANGUAGE", "es");
        program.trouble = new IllegalStateException("disk on fire");
        assertEquals(1, program.run("invoices"));
        program.error = Optional.of(new OutOfMemoryError("Java heap space"));
        assertEquals(1, program.run("invoices"));
        assertEquals("""
                The program failed in a way that it did not foresee (NullPointerException). The log may tell more; so does --verbose.
                El programa ha fallado de una forma no prevista (IllegalStateException: disk on fire). El registro puede decir más; también --verbose.
                El programa ha fallado de una forma no prevista (OutOfMemoryError: Java heap space). El registro puede decir más; también --verbose.
                """, told());
        assertEquals("", program.out.toString());
    }

    @Test
    void aStackTraceIsForThoseWhoAskForIt() {
        program.run("documents");
        assertFalse(told().contains("\tat "), told());
        program.run("documents", "--verbose");
        assertTrue(told().contains("\tat app.bandeja.cli."), told());
        assertEquals(Optional.of(Program.Verbosity.VERBOSE), program.log);
    }

    @Test
    void withoutACommandTheWindowOpensOrSaysWhyNot() {
        assertEquals(0, program.run());
        program.noWindow = Optional.of(new NoWindow.NoDisplay());
        assertEquals(1, program.run());
        program.environment.put("UI_LANGUAGE", "es");
        program.noWindow = Optional.of(new NoWindow.LibrariesMissing(List.of("libgtk-3-0", "libgl1")));
        assertEquals(1, program.run());
        assertEquals("""
                The window cannot open: there is no display. The commands work without it; bandeja --help lists them.
                No se puede abrir la ventana: faltan estos paquetes: libgtk-3-0 libgl1 (en Debian y Ubuntu: sudo apt-get install libgtk-3-0 libgl1). Las órdenes funcionan sin ella; bandeja --help las enumera.
                """, told());
    }
}
