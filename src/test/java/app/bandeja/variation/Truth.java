package app.bandeja.variation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** The answers to a variation, in the form of the corpus's truths. */
final class Truth {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Truth() {}

    static ObjectNode of(Variation variation, String file) {
        Facts facts = variation.facts();
        ObjectNode json = JSON.objectNode();
        json.put("file", file);
        json.put("template", facts.sort().name());
        json.put("scan", false);
        json.put("kind", facts.sort().kind());
        json.put("language", variation.language().code());
        ArrayNode traits = json.putArray("traits");
        variation.traits().forEach(traits::add);
        if (facts.sort().isInvoice()) {
            putInvoice(json, facts);
        }
        return json;
    }

    private static void putInvoice(ObjectNode json, Facts facts) {
        Party supplier = facts.supplier();
        json.put("supplier_name", supplier.name());
        json.put("supplier_tax_id", supplier.taxId());
        if (!supplier.country().isSpanish()) { // printed with or without the country's prefix
            json.putArray("supplier_tax_id_any").add(supplier.taxId());
        }
        if (facts.sort() != Sort.TICKET) {
            json.put("customer_tax_id", facts.customer().taxId());
        }
        json.put("invoice_number", facts.number());
        json.put("issue_date", facts.issued().toString());
        if (facts.due().size() == 1) {
            json.put("due_date", facts.due().getFirst().toString());
        }
        json.put("currency", supplier.country().currency());
        ArrayNode taxes = json.putArray("tax_lines");
        facts.taxes().forEach(tax -> taxes.add(taxLine(tax)));
        if (facts.sort() != Sort.TICKET) { // whose prices bear tax
            ArrayNode lines = json.putArray("lines");
            facts.items().forEach(item -> lines.add(line(item)));
        }
        json.put("taxable_base", plain(facts.base()));
        json.put("tax_total", plain(facts.taxTotal()));
        json.put("total", plain(facts.total()));
        if (facts.payable().compareTo(facts.total()) != 0) {
            json.put("amount_due", plain(facts.payable()));
        }
    }

    private static ObjectNode line(Item item) {
        ObjectNode json = JSON.objectNode();
        json.put("description", item.description());
        json.put("quantity", item.quantity().toPlainString());
        json.put("unit_price", plain(item.price()));
        json.put("amount", plain(item.amount()));
        return json;
    }

    private static ObjectNode taxLine(Tax tax) {
        ObjectNode json = JSON.objectNode();
        json.put("rate", plain(new BigDecimal(tax.rate())));
        json.put("base", plain(tax.base()));
        json.put("amount", plain(tax.amount()));
        json.put("regime", tax.regime());
        if (tax.isSurcharged()) {
            json.put("surcharge_rate", plain(new BigDecimal(tax.surchargeRate())));
            json.put("surcharge_amount", plain(tax.surcharge()));
        }
        return json;
    }

    private static String plain(BigDecimal amount) {
        return amount.setScale(Math.max(2, amount.scale())).toPlainString();
    }
}
