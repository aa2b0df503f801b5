/**
 * The screen where documents come from: the connection to Google Drive, and the folders that are watched.
 *
 * <p>Belongs here: what the screen shows and how it answers a click. Does not belong here: how a sign-in works or what a
 * folder is (that is {@code setup}), running (the engine). Why a screen of its own and not a part of the settings: it is
 * the first thing a new user needs, and the first to look at when nothing comes in.
 */
@NullMarked
package app.bandeja.window.sources;

import org.jspecify.annotations.NullMarked;
