package app.bandeja.review;

import app.bandeja.invoice.DocumentId;
import java.util.List;

/** What a person can do about documents that cannot be read. Called off the FX thread; any call may take its time. */
public interface QuarantineDesk {

    /** What there is to see of it, and what another program might meet in it. */
    FileLook look(DocumentId document);

    /** To be read from their bytes again, in the next run. */
    Released retry(List<DocumentId> documents);

    /** The same for all that lie in quarantine. */
    Released retryAll();

    /** Dealt with: they leave quarantine, and are no invoices. */
    Released dismiss(List<DocumentId> documents, String reason);

    /**
     * They lie in quarantine again as they did before.
     *
     * @param releases of {@link Released}
     * @return how many; fewer where something was read or decided since
     */
    int takeBack(List<Long> releases);

    /**
     * Tries a password on a protected file. One that opens it is kept as long as the program runs, for other files too,
     * and is written nowhere; the file is to be read again.
     */
    Unlocked unlock(DocumentId document, String password);

    /** A copy for another program, which cannot change the original. */
    ViewCopy copy(DocumentId document);
}
