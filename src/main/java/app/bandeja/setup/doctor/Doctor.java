package app.bandeja.setup.doctor;

import app.bandeja.form.Sentences;
import app.bandeja.setup.doctor.Folders.Folder;
import app.bandeja.source.DriveTrial;
import app.bandeja.source.signin.GoogleSignIn;
import app.bandeja.store.Examined;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks at everything that a run needs, one check after the other, and changes nothing. A check that depends on another
 * one which saw nothing says so; one that takes too long is given up, so that it always ends.
 */
public final class Doctor {
    private final Patient patient;
    private final Limiter limiter;
    private final InstantSource clock;
    private final DoctorTexts texts;
    private final Sentences sentences;

    /** @param clock this computer's, which is looked at too */
    public Doctor(Patient patient, Limiter limiter, InstantSource clock, Locale language) {
        this.patient = patient;
        this.limiter = limiter;
        this.clock = clock;
        this.texts = new DoctorTexts(language);
        this.sentences = Sentences.of(language);
    }

    /** Each check in its order; each is also told when it is done. */
    public List<Diagnosis> examine(Consumer<Diagnosis> told) throws InterruptedException {
        Round round = new Round(limiter, texts, told);
        DriveTrial trial = new DriveTrial(patient.drive(), clock);
        round.say(Check.SETTINGS, SettingsCheck.read(patient.home()));
        Optional<Examined<Books>> books = database(round);
        Folders folders = Folders.of(patient.driveFolder(), books);
        List<Folder> open = drive(round, trial, folders);
        Optional<Instant> last = state(round, books);
        query(round, new QueryCheck(trial, sentences, since(last)), folders, open);
        reading(round);
        disk(round);
        keyring(round);
        clock(round, trial, folders);
        return round.all();
    }

    private Optional<Examined<Books>> database(Round round) throws InterruptedException {
        String place = patient.database().place();
        Optional<Examined<Books>> books = round.look(
                        Check.DATABASE,
                        () -> DatabaseCheck.look(patient.database()),
                        look -> DatabaseCheck.judge(look, place))
                .flatMap(DatabaseCheck.Look::seen);
        books.ifPresentOrElse(
                found -> round.say(Check.MIGRATIONS, MigrationsCheck.judge(found)),
                () -> round.unlooked(Check.MIGRATIONS, Check.DATABASE));
        return books;
    }

    /** The folders that Drive let us see: all of them, or none. */
    private List<Folder> drive(Round round, DriveTrial trial, Folders folders) throws InterruptedException {
        switch (folders) {
            case Folders.Some(List<Folder> some) -> {
                DriveCheck check = new DriveCheck(trial, sentences);
                return round.look(Check.DRIVE_ACCESS, () -> check.look(some), check::judge)
                        .filter(DriveCheck.Look.Open.class::isInstance)
                        .map(_ -> some)
                        .orElseGet(List::of);
            }
            case Folders.None() -> round.say(Check.DRIVE_ACCESS, Found.of(Sign.DRIVE_NOT_USED));
            case Folders.Unknown(Check because) -> round.unlooked(Check.DRIVE_ACCESS, because);
        }
        return List.of();
    }

    private Optional<Instant> state(Round round, Optional<Examined<Books>> books) throws InterruptedException {
        if (patient.stateFile().isPresent()) {
            Path file = patient.stateFile().get();
            return round.look(Check.STATE_STORE, () -> StateCheck.look(file), StateCheck::judge)
                    .flatMap(StateCheck.Look::known);
        }
        if (books.isEmpty()) {
            round.unlooked(Check.STATE_STORE, Check.DATABASE);
            return Optional.empty();
        }
        return switch (books.get()) {
            case Examined.None<Books> _ -> state(round, StateCheck.read(Optional.empty()));
            case Examined.Current<Books> current ->
                state(round, StateCheck.read(current.content().lastSyncTime()));
            case Examined.Older<Books> _, Examined.Newer<Books> _, Examined.Unlike<Books> _ -> {
                round.unlooked(Check.STATE_STORE, Check.MIGRATIONS);
                yield Optional.empty();
            }
        };
    }

    private static Optional<Instant> state(Round round, StateCheck.Look look) {
        round.say(Check.STATE_STORE, StateCheck.judge(look));
        return look.known();
    }

    /** Where nothing was synced yet, what is newest must do. */
    private Instant since(Optional<Instant> last) {
        return last.orElseGet(clock::instant).minus(patient.window()).truncatedTo(ChronoUnit.SECONDS);
    }

    private static void query(Round round, QueryCheck check, Folders folders, List<Folder> open)
            throws InterruptedException {
        if (!open.isEmpty()) {
            round.look(Check.INCREMENTAL_QUERY, () -> check.look(open), check::judge);
            return;
        }
        switch (folders) {
            case Folders.Some _ -> round.unlooked(Check.INCREMENTAL_QUERY, Check.DRIVE_ACCESS);
            case Folders.None() -> round.say(Check.INCREMENTAL_QUERY, Found.of(Sign.DRIVE_NOT_USED));
            case Folders.Unknown(Check because) -> round.unlooked(Check.INCREMENTAL_QUERY, because);
        }
    }

    private void reading(Round round) throws InterruptedException {
        Patient.Reading reading = patient.reading();
        round.look(Check.OCR, () -> OcrCheck.look(reading), result -> OcrCheck.judge(result, reading));
    }

    private void disk(Round round) throws InterruptedException {
        Path home = patient.home();
        round.look(Check.DISK, () -> DiskCheck.look(home), look -> DiskCheck.judge(look, home));
    }

    private void keyring(Round round) throws InterruptedException {
        Optional<GoogleSignIn> person = patient.drive().person();
        if (person.isPresent()) {
            round.look(Check.KEYRING, () -> KeyringCheck.look(person.get()), KeyringCheck::judge);
        } else {
            round.say(Check.KEYRING, Found.of(Sign.KEYRING_NOBODY));
        }
    }

    private static void clock(Round round, DriveTrial trial, Folders folders) {
        switch (folders) {
            case Folders.Some _ -> round.say(Check.CLOCK, ClockCheck.judge(trial.ahead()));
            case Folders.None(), Folders.Unknown _ -> round.say(Check.CLOCK, Found.of(Sign.CLOCK_ALONE));
        }
    }
}
