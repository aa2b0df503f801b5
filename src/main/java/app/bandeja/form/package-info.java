/**
 * How the words look outside: the JSON of the contract, and findings and faults as sentences in Spanish and English.
 *
 * <p>Belongs here: field names, number and date forms of the JSON, resource bundles of sentences about documents.
 * Does not belong here: console, files, screens, any decision. Why: the command line, the pending folder and the window
 * must say the same thing in the same words; none of them may see the other, so the form stands below all of them.
 */
@NullMarked
package app.bandeja.form;

import org.jspecify.annotations.NullMarked;
