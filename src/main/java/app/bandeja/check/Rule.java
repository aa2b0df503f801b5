package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.Known;
import java.util.List;

/** One reason to look at a draft; says nothing where it has nothing to object. */
@FunctionalInterface
interface Rule {
    List<Finding> findings(Draft draft, Known known);
}
