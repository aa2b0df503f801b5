package app.bandeja.cli;

import app.bandeja.run.Extraction;
import app.bandeja.run.ExtractionInputs;

/** What reads single files, without a database; closed when the command is done. */
public interface ReadingDesk extends AutoCloseable {
    Extraction extraction();

    ExtractionInputs inputs();

    @Override
    void close();
}
