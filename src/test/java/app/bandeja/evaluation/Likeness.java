package app.bandeja.evaluation;

/**
 * How alike two texts are, after Ratcliff and Obershelp: the longest run that both share, then the same to its left and to its
 * right; twice the letters shared by the letters of both. As Python's {@code difflib} counts it.
 */
final class Likeness {
    private Likeness() {}

    /** From 0, nothing in common, to 1, equal. */
    static double of(String one, String other) {
        int letters = one.length() + other.length();
        return letters == 0 ? 1 : 2.0 * shared(one, other) / letters;
    }

    private static int shared(String one, String other) {
        int best = 0;
        int inOne = 0;
        int inOther = 0;
        for (int i = 0; i < one.length(); i++) {
            for (int j = 0; j < other.length(); j++) {
                int run = run(one, i, other, j);
                if (run > best) { // the first of equal ones, so that the order of the texts tells
                    best = run;
                    inOne = i;
                    inOther = j;
                }
            }
        }
        return best == 0
                ? 0
                : best
                        + shared(one.substring(0, inOne), other.substring(0, inOther))
                        + shared(one.substring(inOne + best), other.substring(inOther + best));
    }

    private static int run(String one, int i, String other, int j) {
        int run = 0;
        while (i + run < one.length() && j + run < other.length() && one.charAt(i + run) == other.charAt(j + run)) {
            run++;
        }
        return run;
    }
}
