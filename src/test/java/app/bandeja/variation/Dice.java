package app.bandeja.variation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Draws from a seed: the same seed, the same draws. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** Both ends are drawn. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** With two decimals. */
    BigDecimal money(int leastCents, int mostCents) {
        return BigDecimal.valueOf(between(leastCents, mostCents), 2);
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder().append(between(1, 9));
        while (digits.length() < count) {
            digits.append(between(0, 9));
        }
        return digits.toString();
    }
}
