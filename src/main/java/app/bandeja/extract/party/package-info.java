/**
 * Who sells and who buys.
 *
 * <p>Belongs here: telling the supplier's tax id and name from the customer's and from others on the page. Does not
 * belong here: whether a tax id is good enough to accept. Why: two names and two tax ids stand on every invoice, and
 * taking one for the other is the worst of errors.
 */
@NullMarked
package app.bandeja.extract.party;

import org.jspecify.annotations.NullMarked;
