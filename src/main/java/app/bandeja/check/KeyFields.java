package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields without which an invoice cannot be booked. */
final class KeyFields {
    private KeyFields() {}

    static Map<String, Optional<? extends Found<?>>> of(Draft draft) {
        Map<String, Optional<? extends Found<?>>> fields = new LinkedHashMap<>();
        fields.put("supplier_tax_id", draft.parties().supplierTaxId());
        fields.put("invoice_number", draft.reference().number());
        fields.put("issue_date", draft.reference().issueDate());
        fields.put("currency", draft.amounts().currency());
        fields.put("taxable_base", draft.amounts().taxableBase());
        fields.put("tax_total", draft.amounts().taxTotal());
        fields.put("total", draft.amounts().total());
        return fields;
    }
}
