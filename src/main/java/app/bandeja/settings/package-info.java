/**
 * From flags, environment, {@code .env}, settings file and defaults to one immutable {@code Settings}.
 *
 * <p>Belongs here: names, defaults, ranges, and the words for what is wrong (problems are values, told together).
 * Does not belong here: using a setting. Why: nothing starts on a wrong setting, and no other room reads the environment.
 */
@NullMarked
package app.bandeja.settings;

import org.jspecify.annotations.NullMarked;
