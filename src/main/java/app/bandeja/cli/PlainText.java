package app.bandeja.cli;

/** What a file's name or a supplier's name holds must not steer the terminal, nor turn its lines round. */
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
    }
}
