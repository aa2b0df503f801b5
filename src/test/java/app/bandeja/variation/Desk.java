package app.bandeja.variation;

/** What every section of a paper needs: what to say, in what words and forms, where, and the sheet to write on. */
record Desk(Facts facts, Wording words, Formats formats, Layout layout, Sheet sheet, Dice dice) {
    static final double LEFT = 42;
    static final double RIGHT = 553;

    /** A label with the company's colon. */
    String label(String key) {
        return words.of(key) + layout.colon();
    }

    /** The supplier's or customer's tax id beside its label. */
    String idLine(Party party) {
        return label("taxid") + " " + party.printedId();
    }
}
