package app.bandeja.store;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.RunId;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.State;
import java.util.Optional;

/**
 * Something that happened, and to which document.
 *
 * @param row tells rows apart; grows with time only on one station
 * @param run empty where a person did it
 * @param state where the document stands now, whatever happened then
 */
public record EventRow(
        long row,
        DocumentEvent event,
        Optional<RunId> run,
        DocumentId document,
        SourcePlace source,
        SourceFile file,
        State state) {}
