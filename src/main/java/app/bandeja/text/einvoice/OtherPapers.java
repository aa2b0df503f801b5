package app.bandeja.text.einvoice;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.Parties;
import app.bandeja.invoice.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Orders and despatch advices of UN/CEFACT (Order-X, Deliver-X): sisters of the invoice, and none. */
final class OtherPapers implements Syntax {
    private static final Set<String> ROOTS =
            Set.of("SCRDMCCBDACIOMessageStructure", "SCRDMCCBDACIDAMessageStructure", "CrossIndustryOrder");

    @Override
    public boolean begins(Element root) {
        return ROOTS.contains(root.name());
    }

    @Override
    public List<Draft> drafts(Element root) {
        return List.of(new Draft(
                Values.found(Kind.NOT_INVOICE, root),
                Parties.NONE,
                Reference.NONE,
                Amounts.NONE,
                List.of(),
                Optional.empty()));
    }
}
