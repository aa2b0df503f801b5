package app.bandeja.text.einvoice;

import app.bandeja.invoice.Draft;
import java.util.List;

/** A way of writing invoices in XML. */
interface Syntax {

    /** Whether this root begins a document of this syntax. */
    boolean begins(Element root);

    /** Its invoices, at least one; one that is no invoice, such as an order, has the kind that says so. */
    List<Draft> drafts(Element root);
}
