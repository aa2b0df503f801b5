package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.TaxId;
import java.util.List;
import java.util.Optional;

/**
 * The customer is the company. A simplified invoice need not name one (RD 1619/2012 art. 7); where it does, it must be
 * the company.
 */
final class CustomerIsOwn implements Rule {

    @Override
    public List<Finding> findings(Draft draft, Known known) {
        Optional<TaxId> customer = draft.parties().customerTaxId().map(Found::value);
        boolean mayBeAnonymous = draft.kind().value() == Kind.SIMPLIFIED && customer.isEmpty();
        if (known.own().isEmpty()
                || mayBeAnonymous
                || customer.filter(known.own()::contains).isPresent()) {
            return List.of();
        }
        return List.of(new Finding(
                FindingCode.CUSTOMER_NOT_OWN_COMPANY,
                List.of("customer_tax_id"),
                customer.map(TaxId::value).stream().toList()));
    }
}
