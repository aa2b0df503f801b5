/**
 * Invoices that nobody has seen before: facts drawn at random, laid out at random, printed and scanned, each with the answers
 * that a person would give. From a seed, so that they are the same each time. Here belongs what makes them; how the program
 * fares with them is told in {@code evaluation}. The wordings ({@code src/test/resources/app/bandeja/variation}) are of their
 * own: they must never be copied from the program's lexicons, nor these from them, or both would only measure one another.
 */
@NullMarked
package app.bandeja.variation;

import org.jspecify.annotations.NullMarked;
