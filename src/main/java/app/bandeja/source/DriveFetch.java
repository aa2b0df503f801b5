package app.bandeja.source;

import app.bandeja.invoice.Fault;
import app.bandeja.invoice.SourceFile;
import com.google.api.services.drive.Drive;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;

/** Brings one file from Drive to the shelf. One object a download. */
final class DriveFetch {
    private static final int LOOKS = 3;
    private static final Duration A_DAY = Duration.ofHours(24);

    /** The whole body came, and it is not what Drive says the file holds. */
    private static final class WrongBytes extends IOException {
        private static final long serialVersionUID = 1L;

        WrongBytes() {
            super("the bytes do not match Drive's checksum");
        }
    }

    private final DriveClient client;
    private final Shelf shelf;
    private final SourceFile file;
    private Checksum expected;
    private int looks;

    DriveFetch(DriveClient client, Shelf shelf, SourceFile file) {
        this.client = client;
        this.shelf = shelf;
        this.file = file;
        this.expected = Checksum.of(file);
    }

    Fetch fetch() throws InterruptedException {
        if (DriveEntry.hasNoBytes(file)) {
            return new Fetch.Refused(Fault.NOT_A_PDF, file.path() + " is a document of Google's own, without a file");
        }
        try {
            Drive on = client.drive();
            return client.run(QuotaBudget.Cost.DOWNLOAD, () -> download(on));
        } catch (SourceUnavailableException e) {
            return failed(Fault.UNREACHABLE, String.valueOf(e.getMessage()), Optional.empty());
        } catch (WrongBytes e) {
            return wrongBytes();
        } catch (Shelf.Full e) {
            return failed(Fault.INTERNAL, String.valueOf(e.getMessage()), Optional.empty());
        } catch (IOException e) {
            return outcome(DriveTrouble.of(e));
        }
    }

    private Fetch download(Drive on) throws IOException, InterruptedException {
        try (PartFile part = receive(on)) {
            if (expected.matches(part) || isWhatDriveHoldsNow(on, part)) {
                return new Fetch.Fetched(shelf.keep(part), part.sha256(), part.size());
            }
            if (part.size() < expected.size()) {
                throw new IOException("it broke off after " + part.size() + " of " + expected.size() + " bytes");
            }
            if (++looks == LOOKS) {
                return wrongBytes();
            }
            throw new WrongBytes();
        }
    }

    private PartFile receive(Drive on) throws IOException, InterruptedException {
        try (InputStream bytes = DriveClient.media(on, file.externalId())) {
            return shelf.receive(bytes);
        }
    }

    /** The file may have been edited while it came down: then Drive's word of now counts, not that of the list. */
    private boolean isWhatDriveHoldsNow(Drive on, PartFile part) throws IOException {
        expected = Checksum.of(DriveClient.file(on, file.externalId()));
        return expected.matches(part);
    }

    private Fetch wrongBytes() {
        return failed(Fault.CHECKSUM_MISMATCH, "its bytes do not match Drive's checksum", Optional.empty());
    }

    private Fetch outcome(DriveTrouble trouble) {
        return switch (trouble.kind()) {
            case PASSING, NO_ACCESS, BAD_REQUEST -> failed(Fault.UNREACHABLE, trouble.words(), trouble.after());
            case DAILY_QUOTA -> failed(Fault.UNREACHABLE, "too many downloads of it today", Optional.of(A_DAY));
            case NOT_FOUND -> failed(Fault.NOT_FOUND, "it is no longer there", Optional.empty());
            case FORBIDDEN -> failed(Fault.ACCESS_DENIED, trouble.words(), trouble.after());
            case REFUSED -> new Fetch.Refused(Fault.ACCESS_DENIED, file.path() + ": " + trouble.words());
            case ABUSIVE -> new Fetch.Refused(Fault.ABUSIVE, file.path() + ": Google Drive says that it is harmful");
        };
    }

    private Fetch failed(Fault fault, String why, Optional<Duration> after) {
        return new Fetch.Failed(fault, file.path() + ": " + why, after);
    }
}
