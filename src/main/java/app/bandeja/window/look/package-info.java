/**
 * What all screens share in looks and manners: texts, figures by locale, paged lists, work off the FX thread.
 *
 * <p>Belongs here: whatever at least two screens need to show something. Does not belong here: anything about one
 * screen, any decision about a document. Why: screens do not know each other, so what they have in common stands below
 * them.
 */
@NullMarked
package app.bandeja.window.look;

import org.jspecify.annotations.NullMarked;
