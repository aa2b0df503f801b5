package app.bandeja.invoice;

import java.util.List;
import java.util.Optional;

/** One invoice as it was read: proposed, not yet judged. */
public record Draft(
        Found<Kind> kind,
        Parties parties,
        Reference reference,
        Amounts amounts,
        List<LineItem> lines,
        Optional<QrText> qr) {

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
}
