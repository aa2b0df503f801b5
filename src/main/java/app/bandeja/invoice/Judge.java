package app.bandeja.invoice;

/** Decides what becomes of a draft; pure. Handed to the ledger, which looks up what is known in the same transaction. */
public interface Judge {
    Outcome judge(Draft draft, Known known);
}
