package app.bandeja.check;

import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.Reader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page that shows exact data says the same as the data. Where it clearly says otherwise its value stands beside the
 * one that is stated, and a person must say which of them was meant: neither is chosen.
 */
final class XmlAgrees implements Rule {

    @Override
    public List<Finding> findings(Draft draft, Known known) {
        return compared(draft).entrySet().stream()
                .flatMap(field -> field.getValue().stream().flatMap(found -> finding(field.getKey(), found)))
                .toList();
    }

    private static Map<String, Optional<? extends Found<?>>> compared(Draft draft) {
        Map<String, Optional<? extends Found<?>>> fields = new LinkedHashMap<>();
        fields.put("supplier_tax_id", draft.parties().supplierTaxId().map(id -> id.map(value -> value.value())));
        fields.put("invoice_number", draft.reference().number());
        fields.put("issue_date", draft.reference().issueDate());
        fields.put("total", draft.amounts().total().map(total -> total.map(BigDecimal::toPlainString)));
        return fields;
    }

    private static Stream<Finding> finding(String field, Found<?> found) {
        return found.others().stream()
                .filter(other -> contradicts(found, other))
                .findFirst()
                .map(other -> new Finding(
                        FindingCode.XML_DISAGREES,
                        List.of(field),
                        List.of(field, found.value().toString(), other.value().toString())))
                .stream();
    }

    /** Exact data, against what was read from the page that shows it. */
    static boolean contradicts(Found<?> found, Candidate<?> other) {
        return found.reader() == Reader.XML && (other.reader() == Reader.TEXT || other.reader() == Reader.OCR);
    }
}
