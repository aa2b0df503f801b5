/**
 * Conducts what a person arranges: the connection to Google Drive, folders, companies, where the books are, and starting with
 * the session.
 *
 * <p>Belongs here: the steps of setting up, each ending in a value with words for a person, in Spanish and English.
 * Does not belong here: how a sign-in works or where a token is kept (that is {@code source}), screens and commands
 * (they bind to this), running (that is {@code run}), threads (whoever calls has them). Why: window and command line
 * must say and do the same, and neither may see the rooms below.
 */
@NullMarked
package app.bandeja.setup;

import org.jspecify.annotations.NullMarked;
