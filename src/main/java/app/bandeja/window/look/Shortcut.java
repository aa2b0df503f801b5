package app.bandeja.window.look;

/**
 * A key and what it does, for the sheet that lists them.
 *
 * @param keys as they are printed on the keyboard
 */
public record Shortcut(String keys, String what) {}
