/**
 * A PDF page's text layer: characters with their places, put together to words in reading order.
 */
@NullMarked
package app.bandeja.text.layer;

import org.jspecify.annotations.NullMarked;
