/**
 * The JavaFX door: one sub-package a screen, each an FXML view, a controller and a Model.
 *
 * <p>Belongs here: what is shown and clicked; everything JavaFX. Does not belong here: work longer than a frame on the
 * FX thread, any call into source, text, extract or check. Why: a view builds and binds, its Model decides and is tested
 * without a screen, and progress is polled from one snapshot so that no flood of events reaches the screen.
 */
@NullMarked
package app.bandeja.window;

import org.jspecify.annotations.NullMarked;
