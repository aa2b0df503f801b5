package app.bandeja.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known besides the draft, looked up before it is judged.
 *
 * @param own the company's tax ids; empty if they were not told
 * @param sameInvoice an earlier invoice of the same identity
 * @param conflicts earlier invoices of the same supplier, number and year with another date or total
 * @param remarks what a person should know about the file itself, whatever the draft says
 * @param acceptedBefore what this document was accepted as before its content changed
 */
public record Known(
        LocalDate today,
        Set<TaxId> own,
        Optional<PartId> sameInvoice,
        List<Rival> conflicts,
        List<Finding> remarks,
        Optional<Identity> acceptedBefore) {

    /** An earlier invoice, and the name of its document. */
    public record Rival(PartId part, String name) {}

    public Known {
        own = Set.copyOf(own);
        conflicts = List.copyOf(conflicts);
        remarks = List.copyOf(remarks);
    }

    /** Of a file that is as it should be. */
    public Known(
            LocalDate today,
            Set<TaxId> own,
            Optional<PartId> sameInvoice,
            List<Rival> conflicts,
            Optional<Identity> acceptedBefore) {
        this(today, own, sameInvoice, conflicts, List.of(), acceptedBefore);
    }

    /** For a document judged alone. */
    public static Known nothing(LocalDate today, Set<TaxId> own) {
        return nothing(today, own, List.of());
    }

    /** For a document judged alone, with something to tell about the file. */
    public static Known nothing(LocalDate today, Set<TaxId> own, List<Finding> remarks) {
        return new Known(today, own, Optional.empty(), List.of(), remarks, Optional.empty());
    }
}
