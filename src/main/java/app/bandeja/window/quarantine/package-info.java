/**
 * The Quarantine screen: documents that cannot be read, and why.
 *
 * <p>Belongs here: cause in words, name, size, time, attempts, detail. Does not belong here: trying again (the run does
 * that). Why: nothing is dropped silently; whoever sent a broken file can be told what is wrong with it.
 */
@NullMarked
package app.bandeja.window.quarantine;

import org.jspecify.annotations.NullMarked;
