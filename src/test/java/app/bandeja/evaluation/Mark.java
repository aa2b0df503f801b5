package app.bandeja.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/**
 * One document, marked: what it truly says, what was read, and where it stands.
 *
 * @param prediction empty JSON where nothing was printed for it
 */
record Mark(String file, JsonNode truth, JsonNode prediction, Standing standing) {

    /** How it reached the program. */
    enum Medium {
        TEXT,
        SCAN,
        XML
    }

    Medium medium() {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xml") || name.endsWith(".xsig") || name.endsWith(".p7m")) {
            return Medium.XML;
        }
        return truth.path("scan").asBoolean() ? Medium.SCAN : Medium.TEXT;
    }

    boolean isInvoice() {
        return !Field.text(truth, "kind").equals("not_invoice");
    }

    boolean isRight(Field field) {
        return isInvoice()
                ? field.isRight(truth, prediction)
                : field == Field.KIND && Field.text(prediction, "kind").equals("not_invoice");
    }

    /** Accepted, and every key field right. */
    boolean isStraightThrough() {
        return isInvoice() && standing == Standing.ACCEPTED && wrong().isEmpty();
    }

    /** Accepted and wrong, or lost beside an accepted one, or accepted and no invoice at all. */
    boolean isSilentError() {
        boolean accepted = standing == Standing.ACCEPTED;
        return isInvoice() ? standing == Standing.LOST || (accepted && !wrong().isEmpty()) : accepted;
    }

    /** Whether a person would call it a failure: an invoice that did not come straight through, or a silent error. */
    boolean isFailure() {
        return isInvoice() ? !isStraightThrough() : isSilentError();
    }

    /** The key fields that are wrong. */
    List<Field> wrong() {
        return Field.KEY.stream().filter(field -> !isRight(field)).toList();
    }
}
