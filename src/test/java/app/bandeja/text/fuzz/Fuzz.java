package app.bandeja.text.fuzz;

import app.bandeja.invoice.Reader;
import app.bandeja.text.DocumentReader;
import app.bandeja.text.FuzzBases;
import app.bandeja.text.ReadResult;
import app.bandeja.text.TextOptions;
import app.bandeja.text.bound.Bounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Harms files by a seed, reads them on two threads, and tells of each that was not read as it should be. */
final class Fuzz {
    private static final List<Mutation> WAYS = List.of(Mutation.values());
    private static final Duration LIMIT = Duration.ofSeconds(10);
    // What hangs is ended two seconds after its time; a machine that is busy with other things takes longer.
    private static final Duration GRACE = Duration.ofSeconds(8);
    private static final Bounds BOUNDS = new Bounds(
            Bounds.DEFAULT.fileBytes(), 20, Bounds.DEFAULT.pixels(), Bounds.DEFAULT.streamBytes(), LIMIT, LIMIT);

    private final List<FuzzBases.Base> bases;
    private final DocumentReader reader;
    private final Path work;
    private final long seed;
    private final Map<String, Integer> results = new ConcurrentSkipListMap<>();

    private Fuzz(List<FuzzBases.Base> bases, DocumentReader reader, Path work, long seed) {
        this.bases = bases;
        this.reader = reader;
        this.work = work;
        this.seed = seed;
    }

    /**
     * As a process of its own.
     *
     * @param arguments working folder, cache of the natives, seed, first file, how many
     */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        int first = Integer.parseInt(arguments[3]);
        List<String> troubles = of(
                FuzzBases.all(work),
                work,
                Path.of(arguments[1]),
                Long.parseLong(arguments[2]),
                IntStream.range(first, first + Integer.parseInt(arguments[4])));
        troubles.forEach(System.out::println);
        System.exit(troubles.isEmpty() ? 0 : 1);
    }

    /** What went wrong, a line each. */
    static List<String> of(List<FuzzBases.Base> bases, Path work, Path cache, long seed, IntStream files)
            throws InterruptedException, ExecutionException {
        try (DocumentReader reader = new DocumentReader(new TextOptions("spa+eng", cache, BOUNDS))) {
            Fuzz fuzz = new Fuzz(bases, reader, work, seed);
            List<String> troubles = fuzz.troubles(files);
            System.out.println(fuzz.results);
            return troubles;
        }
    }

    private List<String> troubles(IntStream files) throws InterruptedException, ExecutionException {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Callable<Optional<String>>> reads = files.<Callable<Optional<String>>>mapToObj(i -> () -> one(i))
                    .toList();
            List<String> troubles = new ArrayList<>();
            for (Future<Optional<String>> read : two.invokeAll(reads)) {
                read.get().ifPresent(troubles::add);
            }
            return troubles;
        }
    }

    private Optional<String> one(int number) throws IOException {
        Random random = new Random(seed * 1_000_003 + number);
        FuzzBases.Base base = any(random);
        Path file = work.resolve("fuzz-" + number);
        Files.write(file, harmed(base.bytes(), random));
        long start = System.nanoTime();
        Optional<String> trouble = read(file, base.name());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (trouble.isEmpty() && took.compareTo(LIMIT.plus(GRACE)) > 0) {
            trouble = Optional.of("took " + took);
        }
        if (trouble.isEmpty()) {
            Files.delete(file);
        }
        return trouble.map(what ->
                String.format(Locale.ROOT, "seed %d, file %d of %s in %s: %s", seed, number, base.name(), file, what));
    }

    // The one place that catches everything: that nothing is thrown is what is asked.
    private Optional<String> read(Path file, String name) {
        try {
            ReadResult result = reader.read(file, name, EnumSet.allOf(Reader.class), (_, _) -> {});
            results.merge(told(result), 1, Integer::sum);
            return Optional.empty();
        } catch (Exception | Error e) {
            return Optional.of(
                    e + " at " + List.of(e.getStackTrace()).stream().limit(12).toList());
        }
    }

    private static String told(ReadResult result) {
        return switch (result) {
            case ReadResult.Read _ -> "read";
            case ReadResult.NotTaken _ -> "not taken";
            case ReadResult.Unreadable unreadable -> unreadable.fault().toString();
        };
    }

    private byte[] harmed(byte[] whole, Random random) {
        byte[] harmed = whole;
        for (int i = random.nextInt(1, 4); i > 0 && harmed.length > 0; i--) {
            Mutation mutation = WAYS.get(random.nextInt(WAYS.size()));
            harmed = mutation.of(harmed, any(random).bytes(), random);
        }
        return harmed;
    }

    private FuzzBases.Base any(Random random) {
        return bases.get(random.nextInt(bases.size()));
    }
}
