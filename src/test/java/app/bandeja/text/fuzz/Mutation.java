package app.bandeja.text.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The ways in which a file comes to harm. */
enum Mutation {
    FLIPPED {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            byte[] flipped = file.clone();
            for (int i = random.nextInt(1, 65); i > 0; i--) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return flipped;
        }
    },
    CUT {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },
    SPLICED {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            int head = random.nextInt(file.length);
            int tail = random.nextInt(other.length);
            return joined(Arrays.copyOf(file, head), Arrays.copyOfRange(other, tail, other.length));
        }
    },
    REPEATED {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            int from = random.nextInt(file.length);
            int to = Math.min(file.length, from + random.nextInt(1, 4096));
            byte[] repeated = Arrays.copyOf(file, to);
            for (int i = random.nextInt(1, 5); i > 0; i--) {
                repeated = joined(repeated, Arrays.copyOfRange(file, from, to));
            }
            return joined(repeated, Arrays.copyOfRange(file, to, file.length));
        }
    },
    LOST {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            int from = random.nextInt(file.length);
            int to = Math.min(file.length, from + random.nextInt(1, 4096));
            return joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
        }
    },
    BLANKED {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            byte[] blanked = file.clone();
            int from = random.nextInt(file.length);
            Arrays.fill(blanked, from, Math.min(file.length, from + random.nextInt(1, 1024)), (byte)
                    (random.nextBoolean() ? 0 : 0xFF));
            return blanked;
        }
    },
    /** Lengths, offsets, sizes and references, by others of the file or by such as hurt. */
    NUMBERS {
        @Override
        byte[] of(byte[] file, byte[] other, Random random) {
            String text = new String(file, StandardCharsets.ISO_8859_1);
            List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
            if (numbers.isEmpty()) {
                return file;
            }
            StringBuilder changed = new StringBuilder(text);
            List<MatchResult> chosen = new ArrayList<>();
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                chosen.add(numbers.get(random.nextInt(numbers.size())));
            }
            // From behind, so that what is before stays where it was found.
            chosen.stream()
                    .distinct()
                    .sorted((one, two) -> Integer.compare(two.start(), one.start()))
                    .forEach(number -> changed.replace(
                            number.start(),
                            number.end(),
                            random.nextBoolean()
                                    ? HURTFUL.get(random.nextInt(HURTFUL.size()))
                                    : numbers.get(random.nextInt(numbers.size()))
                                            .group()));
            return changed.toString().getBytes(StandardCharsets.ISO_8859_1);
        }
    };

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d{1,10}(?![\\w.])");
    private static final List<String> HURTFUL = List.of(
            "0",
            "-1",
            "1",
            "7",
            "255",
            "65535",
            "65536",
            "20000",
            "2147483647",
            "-2147483648",
            "99999999999",
            "0.00001");

    /** The file, harmed; it has at least one byte, and so has the other. */
    abstract byte[] of(byte[] file, byte[] other, Random random);

    private static byte[] joined(byte[] one, byte[] two) {
        byte[] joined = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, joined, one.length, two.length);
        return joined;
    }
}
