package app.bandeja.window.sources;

/** What came of what a person did, in words, and whether it went well. */
record Notice(String text, Tone tone) {

    enum Tone {
        GOOD,
        BAD
    }

    static final Notice NONE = new Notice("", Tone.GOOD);

    static Notice good(String text) {
        return new Notice(text, Tone.GOOD);
    }

    static Notice bad(String text) {
        return new Notice(text, Tone.BAD);
    }
}
