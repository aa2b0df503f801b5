package app.bandeja.window.look;

/** What came of what a person did, in words, and whether it went well. */
public record Notice(String text, Tone tone) {

    /** How it went. */
    public enum Tone {
        GOOD,
        BAD
    }

    public static final Notice NONE = new Notice("", Tone.GOOD);

    public static Notice good(String text) {
        return new Notice(text, Tone.GOOD);
    }

    public static Notice bad(String text) {
        return new Notice(text, Tone.BAD);
    }
}
