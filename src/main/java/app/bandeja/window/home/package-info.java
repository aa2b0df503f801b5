/**
 * The Home screen: sources, the running sync, the equation of documents, the last run, the latest documents.
 *
 * <p>Belongs here: what Home shows and starts. Does not belong here: whole lists of documents or invoices (each has
 * its own screen), conducting a run. Why: the first screen answers one question: is everything accounted for?
 */
@NullMarked
package app.bandeja.window.home;

import org.jspecify.annotations.NullMarked;
