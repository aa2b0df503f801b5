package app.bandeja.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;

/**
 * How long the FX thread keeps others waiting: every 5 ms something is handed to it, and the time until it runs is kept.
 * Whatever is late by more than 50 ms is looked at while it lasts. No pulse takes part, so that nothing hides between two.
 */
final class ScreenWatch implements AutoCloseable {
    /** Beyond that a person feels it. */
    static final double MARK = 50;

    private static final double EVERY = 5;
    private static final double MILLION = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, Scene> scenes = new LinkedHashMap<>();
    private final Thread watcher = Thread.ofPlatform().daemon().name("watch").unstarted(this::watch);
    private final Thread screen;
    private final Thread painter;
    private volatile String scene = "";
    private volatile boolean closed;

    /** What was measured while one screen was in sight; milliseconds. */
    private static final class Scene {
        private final List<Double> waits = new ArrayList<>();
        private final List<Hold> holds = new ArrayList<>();
        private final Map<String, Integer> stacks = new LinkedHashMap<>();
    }

    /**
     * One wait; milliseconds.
     *
     * @param computing while it lasted the FX thread had a processor; the rest it waited for one, or for the painter
     * @param painting so long the painter had one
     */
    private record Hold(double waited, double computing, double painting) {
        /** What it would have been with processors to spare. */
        double work() {
            return computing + painting;
        }
    }

    private ScreenWatch(Thread screen, Thread painter) {
        this.screen = screen;
        this.painter = painter;
    }

    /** Once the toolkit runs. */
    static ScreenWatch begin(String scene) throws InterruptedException {
        Thread[] found = new Thread[1];
        CountDownLatch asked = new CountDownLatch(1);
        Platform.runLater(() -> {
            found[0] = Thread.currentThread();
            asked.countDown();
        });
        asked.await();
        ScreenWatch watch = new ScreenWatch(found[0], painter());
        watch.turnTo(scene);
        watch.watcher.start();
        return watch;
    }

    private static Thread painter() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                .findFirst()
                .orElseThrow();
    }

    /** What is measured from now on belongs to that. */
    void turnTo(String name) {
        scene = name;
    }

    private void watch() {
        try {
            while (!closed) {
                String now = scene;
                Hold hold = once(now);
                synchronized (scenes) {
                    Scene seen = scenes.computeIfAbsent(now, _ -> new Scene());
                    // Whatever else had come meanwhile would have waited as well, a little less.
                    for (double wait = hold.waited(); wait > 0; wait -= EVERY) {
                        seen.waits.add(wait);
                    }
                    if (hold.waited() > MARK) {
                        seen.holds.add(hold);
                    }
                }
                TimeUnit.MILLISECONDS.sleep((long) EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Hold once(String now) throws InterruptedException {
        CountDownLatch ran = new CountDownLatch(1);
        long[] at = new long[3];
        long painted = threads.getThreadCpuTime(painter.threadId());
        long computed = threads.getThreadCpuTime(screen.threadId());
        long handed = System.nanoTime();
        Platform.runLater(() -> {
            at[0] = System.nanoTime();
            at[1] = threads.getCurrentThreadCpuTime();
            at[2] = threads.getThreadCpuTime(painter.threadId());
            ran.countDown();
        });
        for (long patience = (long) MARK; !ran.await(patience, TimeUnit.MILLISECONDS); patience = 25) {
            String stack = told(screen.getStackTrace());
            synchronized (scenes) {
                scenes.computeIfAbsent(now, _ -> new Scene()).stacks.merge(stack, 1, Integer::sum);
            }
        }
        return new Hold((at[0] - handed) / MILLION, (at[1] - computed) / MILLION, (at[2] - painted) / MILLION);
    }

    /** Where it is, and who of us called it. */
    private static String told(StackTraceElement[] stack) {
        if (stack.length == 0) {
            return "?";
        }
        List<String> ours = Arrays.stream(stack)
                .filter(frame -> frame.getClassName().startsWith("app.bandeja."))
                .filter(frame -> !frame.getClassName().startsWith("app.bandeja.bench"))
                .map(ScreenWatch::told)
                .limit(2)
                .toList();
        List<String> theirs = Arrays.stream(stack)
                .filter(frame -> frame.getClassName().startsWith("javafx.scene")
                        || frame.getClassName().startsWith("com.sun.javafx.tk"))
                .map(ScreenWatch::told)
                .toList();
        String top = told(stack[0]);
        if (!ours.isEmpty()) {
            return top + " <- " + String.join(" <- ", ours);
        }
        return top + " <- " + String.join(" <- ", theirs.subList(0, Math.min(4, theirs.size())));
    }

    private static String told(StackTraceElement frame) {
        String name = frame.getClassName();
        return name.substring(name.lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }

    void print() {
        synchronized (scenes) {
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %9s %9s %9s %9s %9s %8s %10s%n",
                    "screen, milliseconds",
                    "longest",
                    "computing",
                    "painting",
                    "99 %",
                    "median",
                    "over 50",
                    "by work");
            scenes.forEach(ScreenWatch::print);
            System.out.println();
            scenes.forEach(ScreenWatch::printStacks);
        }
    }

    private static void print(String name, Scene scene) {
        List<Double> waits = scene.waits.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-24s %9.1f %9.1f %9.1f %9.1f %9.2f %8d %10d%n",
                name,
                waits.getLast(),
                most(scene, Hold::computing),
                most(scene, Hold::painting),
                waits.get((int) (waits.size() * 0.99)),
                waits.get(waits.size() / 2),
                scene.holds.size(),
                scene.holds.stream().filter(hold -> hold.work() > MARK).count());
    }

    private static double most(Scene scene, ToDoubleFunction<Hold> share) {
        return scene.holds.stream().mapToDouble(share).max().orElse(0);
    }

    private static void printStacks(String name, Scene scene) {
        scene.stacks.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(8)
                .forEach(stack -> System.out.printf("%-24s %4d × %s%n", name, stack.getValue(), stack.getKey()));
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        watcher.join();
    }
}
