package app.bandeja.source.signin;

/** An error's name as it came over the net, made fit to be shown. */
final class GoogleWord {
    private static final int LONGEST = 60;

    private GoogleWord() {}

    static String of(String word) {
        return word.matches("[A-Za-z0-9_.-]{1," + LONGEST + "}") ? word : "";
    }
}
