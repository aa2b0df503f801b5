/**
 * A local server that speaks enough of Google Drive's v3 over HTTP, with sample invoices.
 *
 * <p>Belongs here: the server, its files in memory, its faults by rule. Does not belong here: any class of the rest of
 * the house: everything else meets it over HTTP alone, so it depends on the JDK and Jackson only. Why: who tries the
 * program, and who tests it, must go through the very client that talks to Google.
 */
@NullMarked
package app.bandeja.demo;

import org.jspecify.annotations.NullMarked;
