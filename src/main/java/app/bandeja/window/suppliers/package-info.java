/**
 * The Suppliers screen: who sends invoices.
 *
 * <p>Belongs here: names, tax ids, what their invoices come to, and two that are one. Does not belong here: the invoices
 * themselves, which have a screen of their own. Why: a supplier that comes under two tax ids or two names is put in order
 * once, and can be taken apart again.
 */
@NullMarked
package app.bandeja.window.suppliers;

import org.jspecify.annotations.NullMarked;
