package app.bandeja.invoice;

import java.util.List;
import java.util.Optional;

/**
 * One invoice as it was read: proposed, not yet judged.
 *
 * @param signature of exact data in a file of its own; empty for pages, and for data within a PDF
 */
public record Draft(
        Found<Kind> kind,
        Parties parties,
        Reference reference,
        Amounts amounts,
        List<LineItem> lines,
        Optional<QrText> qr,
        Optional<Found<Signature>> signature) {

    /** For a file that is held as a whole: nothing was read from it. */
    public static final Draft NOTHING = new Draft(
            Found.of(Kind.NOT_INVOICE, new Place.Derived(List.of()), 0, Reader.TEXT),
            Parties.NONE,
            Reference.NONE,
            Amounts.NONE,
            List.of(),
            Optional.empty());

    public Draft {
        lines = List.copyOf(lines);
    }

    /** Of what bears no signature that is checked. */
    public Draft(
            Found<Kind> kind,
            Parties parties,
            Reference reference,
            Amounts amounts,
            List<LineItem> lines,
            Optional<QrText> qr) {
        this(kind, parties, reference, amounts, lines, qr, Optional.empty());
    }

    /** The same, with the code that its page bears. */
    public Draft with(QrText code) {
        return new Draft(kind, parties, reference, amounts, lines, Optional.of(code), signature);
    }

    /** The same, as a signature was found. */
    public Draft signed(Found<Signature> found) {
        return new Draft(kind, parties, reference, amounts, lines, qr, Optional.of(found));
    }
}
