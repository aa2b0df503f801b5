/**
 * From words to a draft: candidates, labels, geometry and arithmetic, without any rule per supplier.
 *
 * <p>Belongs here: recognisers of money, dates, tax ids and numbers, the label lexicons (resource files), and the choice
 * of the reading that the arithmetic supports. Does not belong here: whether the draft is good enough (that is
 * {@code check}), what other documents said. Why: a value is proposed here with its place and confidence, and judged
 * elsewhere, so that the proposer never marks its own work.
 */
@NullMarked
package app.bandeja.extract;

import org.jspecify.annotations.NullMarked;
