package app.bandeja.invoice;

/** What a source says of one file. */
public sealed interface Change {

    /** The file is there; it may be new, changed, or as it was. */
    record Present(SourceFile file) implements Change {}

    /** The file is deleted, binned, moved out of scope, or no longer ours to see. */
    record Gone(String externalId) implements Change {}
}
