/**
 * Pages as gray pictures, without a thought about where they came from or what is written on them.
 */
@NullMarked
package app.bandeja.text.picture;

import org.jspecify.annotations.NullMarked;
