package app.bandeja.invoice;

/** What a page of changes says of where things hang; it is kept in one transaction with the page. */
public sealed interface NodeChange {

    /** It lies in scope, there. */
    record Here(Node node) implements NodeChange {}

    /** It no longer lies in scope. */
    record Away(String id) implements NodeChange {}

    /** A walk of everything begins: what is known of places is forgotten first. */
    record Anew() implements NodeChange {}
}
