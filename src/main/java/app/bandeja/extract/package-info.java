/**
 * From words to a draft: candidates, labels, geometry and arithmetic, without any rule per supplier.
 *
 * <p>Belongs here: recognisers of money, dates, tax ids and numbers, the label lexicons (resource files), and the choice
 * of the reading that the arithmetic supports. Does not belong here: whether the draft is good enough (that is
 * {@code check}), what other documents said. Why: a value is proposed here with its place and confidence, and judged
 * elsewhere, so that the proposer never marks its own work.
 *
 * <p>A tax authority's QR code on an invoice's own pages is an independent witness: it bears out what the page says, and
 * supplies what the page lacks or is unsure of, where it is shown to be this invoice's ({@code QrWitness} has the rule). It
 * never overrules what the page is sure of: a contradiction is for {@code check} to tell.
 */
@NullMarked
package app.bandeja.extract;

import org.jspecify.annotations.NullMarked;
