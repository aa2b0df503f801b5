package app.bandeja.text.picture;

/** Parts light from dark. */
final class Otsu {
    private Otsu() {}

    /** The brightness that parts light from dark best (Otsu 1979). */
    static int threshold(int[] counts) {
        double all = 0;
        double sum = 0;
        for (int i = 0; i < 256; i++) {
            all += counts[i];
            sum += (double) i * counts[i];
        }
        double below = 0;
        double sumBelow = 0;
        double most = -1;
        int best = 127;
        for (int i = 0; i < 255; i++) {
            below += counts[i];
            sumBelow += (double) i * counts[i];
            double between = below == 0 || below == all
                    ? 0
                    : Math.pow(sum * below / all - sumBelow, 2) / (below * (all - below));
            if (between > most) {
                most = between;
                best = i;
            }
        }
        return best;
    }
}
