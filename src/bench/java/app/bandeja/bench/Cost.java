package app.bandeja.bench;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * What reading cost.
 *
 * @param seconds elapsed, for all of them
 * @param cpuSeconds of the whole process tree, user and system
 * @param peakBytes most resident memory of the tree; nothing where it cannot be told
 */
record Cost(double seconds, double cpuSeconds, OptionalLong peakBytes) {

    /** A line of the table; per second and per piece, for so many pieces. */
    String line(String what, int files, int pieces) {
        return String.format(
                Locale.ROOT,
                "%-44s %6d %6d %10.2f %12.4f %9s",
                what,
                files,
                pieces,
                pieces / seconds,
                cpuSeconds / pieces,
                peakBytes.isPresent() ? Long.toString(peakBytes.getAsLong() >> 20) : "-");
    }

    /** How this compares with another way of reading the same: above 1 is better. */
    String against(String other, Cost its) {
        String memory = peakBytes.isPresent() && its.peakBytes.isPresent()
                ? String.format(Locale.ROOT, "%.2f", (double) its.peakBytes.getAsLong() / peakBytes.getAsLong())
                : "-";
        return String.format(
                Locale.ROOT,
                "    %-54s × %8.2f   × %8.2f ×%8s",
                "better than " + other + " by",
                its.seconds / seconds,
                its.cpuSeconds / cpuSeconds,
                memory);
    }
}
