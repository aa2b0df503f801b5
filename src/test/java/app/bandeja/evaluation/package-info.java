/**
 * How well the program reads: it is given documents whose answers are known, and scored. Here belong the rules of scoring
 * and what prints and shows the outcome; not the documents (see {@code variation}) and nothing that the program itself needs.
 */
@NullMarked
package app.bandeja.evaluation;

import org.jspecify.annotations.NullMarked;
