package app.bandeja.settings;

import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.TaxId;
import app.bandeja.run.AdvanceStrategy;
import app.bandeja.run.RunOptions;
import app.bandeja.run.ScheduleOptions;
import app.bandeja.run.StateBackend;
import app.bandeja.source.DriveOptions;
import app.bandeja.store.DatabaseOptions;
import app.bandeja.store.DatabaseUrl;
import app.bandeja.text.TextOptions;
import app.bandeja.text.bound.Bounds;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads all settings at once. The names and defaults are those of the original system, and {@code CONTRACT.md}'s own. */
public final class SettingsReader {

    private static final Set<String> LANGUAGES = Set.of("spa", "eng", "cat", "por", "fra", "deu", "ita");

    private static final Set<String> OF_SPAIN = Set.of("es", "ca", "gl", "eu");

    private final Path home;
    private final List<Problem> problems;
    private final Parse parse;

    private SettingsReader(Path home, List<Problem> problems, Layers layers) {
        this.home = home;
        this.problems = problems;
        this.parse = new Parse(layers, problems, home);
    }

    /** Reads everything, and tells everything that is wrong; creates and changes nothing. */
    public static SettingsResult read(Origin origin) {
        List<Problem> problems = new ArrayList<>();
        Path home = Home.of(origin, problems);
        SettingsReader reader = new SettingsReader(home, problems, Layers.of(origin, home, problems));
        Settings settings = reader.settings();
        return reader.problems.isEmpty()
                ? new SettingsResult.Usable(settings)
                : new SettingsResult.Unusable(reader.problems, settings.language());
    }

    /** What would be wrong with that text in the settings file. */
    static List<Problem> problems(Origin origin, Path home, String file) {
        List<Problem> problems = new ArrayList<>();
        SettingsReader reader = new SettingsReader(home, problems, Layers.withFile(origin, home, problems, file));
        reader.settings();
        return problems;
    }

    private Settings settings() {
        // Read for their problems alone: they steer what comes with later versions.
        parse.whole("REPROCESS_REVIEW_MAX_DAYS", 30, 0, 3_650);
        parse.address("OLLAMA_API_URL");
        parse.read(
                "EXTRACTION_STRATEGY",
                "ocr is allowed",
                value -> "ocr".equalsIgnoreCase(value) ? Optional.of(value) : Optional.empty());
        return new Settings(
                home,
                language(),
                ownTaxIds(),
                driveFolder(),
                database(),
                drive(),
                text(),
                run(),
                log(),
                schedule(),
                window());
    }

    private Locale language() {
        return parse.read("UI_LANGUAGE", "es or en is allowed", value -> switch (value.toLowerCase(Locale.ROOT)) {
                    case "es", "en" -> Optional.of(Locale.of(value.toLowerCase(Locale.ROOT)));
                    default -> Optional.empty();
                })
                .orElseGet(SettingsReader::ofTheSystem);
    }

    /** Spanish wherever a language of Spain is spoken, so that all doors speak the same; else the system's own. */
    private static Locale ofTheSystem() {
        Locale system = Locale.getDefault();
        return OF_SPAIN.contains(system.getLanguage()) ? Locale.of("es", system.getCountry()) : system;
    }

    private Set<TaxId> ownTaxIds() {
        Set<TaxId> own = new LinkedHashSet<>();
        parse.read("OWN_TAX_IDS", "tax ids with a right control digit, with commas between, are allowed", value -> {
            for (String printed : value.replaceFirst("^[,; ]+", "").split("[,; ]+")) {
                TaxId id = TaxId.of(printed);
                if (id.isSpanishForm() ? !id.isValidSpanish() : id.value().length() < 5) {
                    return Optional.empty();
                }
                own.add(id);
            }
            return Optional.of(own);
        });
        return own;
    }

    private Optional<SourcePlace> driveFolder() {
        return parse.read(
                "GOOGLE_DRIVE_FOLDER_ID",
                "the id of a Drive folder (letters, digits, - and _: the end of its address) is allowed",
                id -> id.matches("[A-Za-z0-9_-]+")
                        ? Optional.of(new SourcePlace(SourceKind.DRIVE, id))
                        : Optional.empty());
    }

    private DatabaseOptions database() {
        return switch (DatabaseUrl.read(parse.text("DATABASE_URL"), home)) {
            case DatabaseUrl.Usable(DatabaseOptions options) -> options;
            case DatabaseUrl.Unusable(String allowed) -> {
                parse.wrong("DATABASE_URL", Masked::address, allowed);
                yield new DatabaseOptions("", Optional.empty(), Optional.empty());
            }
        };
    }

    private DriveOptions drive() {
        return new DriveOptions(
                parse.existing(
                        "GOOGLE_SERVICE_ACCOUNT_FILE",
                        "the path of a readable file (a service account's JSON key) is allowed"),
                parse.existing(
                        "GOOGLE_TOKEN_FILE",
                        "the path of a readable file (a stored sign-in, JSON of type authorized_user) is allowed"),
                parse.address("DRIVE_ROOT_URL"),
                parse.whole("DRIVE_PAGE_SIZE", 100, 1, 1_000),
                new DriveOptions.Patience(
                        parse.whole("DRIVE_RETRY_MAX", 5, 0, 20),
                        Duration.ofMillis(parse.whole("DRIVE_RETRY_BASE_MS", 500, 1, 64_000))));
    }

    private TextOptions text() {
        String languages = parse.read(
                        "TESSERACT_LANG",
                        "some of "
                                + String.join(", ", LANGUAGES.stream().sorted().toList())
                                + " with + between are allowed",
                        value -> Arrays.stream(value.split("\\+", -1)).allMatch(LANGUAGES::contains)
                                ? Optional.of(value)
                                : Optional.empty())
                .orElse("spa+eng");
        return new TextOptions(languages, home.resolve("cache"), Bounds.DEFAULT);
    }

    private RunOptions run() {
        return new RunOptions(
                parse.whole("BATCH_SIZE", 10, 1, 10_000),
                Duration.ofSeconds(parse.whole("SLEEP_BETWEEN_BATCH_SEC", 0, 0, 3_600)),
                maxPages(),
                Duration.ofMinutes(parse.whole("SYNC_WINDOW_MINUTES", 1440, 0, 525_600)),
                parse.oneOf("ADVANCE_STRATEGY", AdvanceStrategy.MAX_OK_TIME, AdvanceStrategy.values()),
                stateBackend(),
                new RunOptions.Folders(
                        home.resolve("data/files"),
                        parse.folder("PENDING_DIR", "data/pending"),
                        parse.folder("QUARANTINE_DIR", "data/quarantine")),
                ZoneId.systemDefault());
    }

    private ScheduleOptions schedule() {
        boolean first = parse.yes("SYNC_ON_START", true);
        boolean paused = parse.yes("SYNC_PAUSED", false);
        return new ScheduleOptions(
                Duration.ofMinutes(parse.whole("SYNC_INTERVAL_MINUTES", 30, 1, 10_080)),
                first ? ScheduleOptions.AtStart.SYNC : ScheduleOptions.AtStart.WAIT,
                paused ? ScheduleOptions.Pace.PAUSED : ScheduleOptions.Pace.GOING);
    }

    private WindowOptions window() {
        WindowOptions.Theme theme = parse.oneOf("UI_THEME", WindowOptions.Theme.SYSTEM, WindowOptions.Theme.values());
        boolean shown = parse.yes("NOTIFICATIONS", true);
        return new WindowOptions(theme, shown ? WindowOptions.Notices.SHOWN : WindowOptions.Notices.SILENT);
    }

    private int maxPages() {
        int most = parse.whole("MAX_PAGES_PER_RUN", 10, 0, 1_000_000);
        return most == 0 ? RunOptions.ALL_PAGES : most;
    }

    private StateBackend stateBackend() {
        Path file = parse.file("STATE_FILE", "state/last_sync.json");
        return parse.<StateBackend>read(
                        "STATE_BACKEND", "db or file is allowed", value -> switch (value.toLowerCase(Locale.ROOT)) {
                            case "db" -> Optional.of(new StateBackend.InDatabase());
                            case "file" -> Optional.of(new StateBackend.InFile(file));
                            default -> Optional.empty();
                        })
                .orElseGet(StateBackend.InDatabase::new);
    }

    private LogOptions log() {
        String level = parse.read(
                        "LOG_LEVEL",
                        "DEBUG, INFO, WARNING, ERROR or CRITICAL is allowed",
                        value -> switch (value.toUpperCase(Locale.ROOT)) {
                            case "DEBUG", "INFO", "ERROR", "TRACE" -> Optional.of(value.toUpperCase(Locale.ROOT));
                            case "WARNING", "WARN" -> Optional.of("WARN");
                            case "CRITICAL" -> Optional.of("ERROR");
                            default -> Optional.empty();
                        })
                .orElse("INFO");
        boolean json = parse.yes("LOG_JSON", true);
        return new LogOptions(
                level, parse.file("LOG_PATH", "logs/bandeja.log"), json ? LogOptions.Form.JSON : LogOptions.Form.TEXT);
    }
}
