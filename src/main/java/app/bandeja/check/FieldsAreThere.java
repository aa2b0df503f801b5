package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Known;
import java.util.List;

/** Nothing is missing that an entry in the books needs. */
final class FieldsAreThere implements Rule {

    @Override
    public List<Finding> findings(Draft draft, Known known) {
        return KeyFields.of(draft).entrySet().stream()
                .filter(field -> field.getValue().isEmpty())
                .map(field -> new Finding(FindingCode.FIELD_MISSING, List.of(field.getKey()), List.of()))
                .toList();
    }
}
