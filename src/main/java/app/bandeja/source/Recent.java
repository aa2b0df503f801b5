package app.bandeja.source;

import app.bandeja.invoice.SourceFile;
import java.time.Instant;
import java.util.List;

/**
 * What a Drive folder holds that was modified of late. A hint for dry runs and counts, never the truth: an upload keeps
 * the client's old time, and a file that was moved in or restored keeps its own, so that no time finds them.
 */
public interface Recent {

    /** What was found, the oldest first; with {@code CUT} there may be more. */
    record Found(List<SourceFile> files, Extent extent) {
        public Found {
            files = List.copyOf(files);
        }
    }

    /** Whether the pages that were allowed sufficed. */
    enum Extent {
        WHOLE,
        CUT
    }

    /**
     * Files modified after that time.
     *
     * @param maxPages after so many pages it is cut, wherever it is
     */
    Found modifiedSince(Instant since, int maxPages) throws SourceUnavailableException, InterruptedException;

    /** All files modified after that time, the oldest first, as the original's {@code list_modified_since}. */
    default List<SourceFile> listModifiedSince(Instant since) throws SourceUnavailableException, InterruptedException {
        return modifiedSince(since, Integer.MAX_VALUE).files();
    }

    /** How many those are ({@code get_file_count_since}). */
    default long fileCountSince(Instant since) throws SourceUnavailableException, InterruptedException {
        return listModifiedSince(since).size();
    }

    /**
     * Asks for the folder alone ({@code validate_folder_access}).
     *
     * @throws SourceUnavailableException when it is not there, is no folder, lies in the bin, or is not ours to see
     */
    void validateFolderAccess() throws SourceUnavailableException, InterruptedException;
}
