package app.bandeja.bench;

import app.bandeja.Main;
import app.bandeja.demo.DriveServer;
import app.bandeja.store.InvoiceRow;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/**
 * The program's own window over a Drive of several hundred documents: how long its FX thread is held while it opens, while
 * a run goes on and somebody looks and works at Home, Invoices and Review in turn, and afterwards (the mark is 50 ms); then
 * how long a page takes from pressing "next" until it is painted (the mark is 150 ms). BANDEJA_HOME must name a folder that
 * may be emptied.
 */
public final class WindowBench {
    private static final List<String> SCREENS = List.of(
            "home", "invoices", "review", "quarantine", "documents", "suppliers", "sources", "activity", "settings");
    private static final List<String> WORKED_AT = List.of("home", "invoices", "review");

    private final ScreenWatch watch;

    private WindowBench(ScreenWatch watch) {
        this.watch = watch;
    }

    /** @param arguments how many documents are drawn at random, and a folder of documents to be taken instead */
    public static void main(String[] arguments) throws Exception {
        int count = arguments.length == 0 ? 300 : Integer.parseInt(arguments[0]);
        Optional<Path> folder =
                arguments.length > 1 && !arguments[1].isBlank() ? Optional.of(Path.of(arguments[1])) : Optional.empty();
        Path home = Path.of(System.getenv("BANDEJA_HOME"));
        try (DriveServer drive = DriveServer.start(0)) {
            WindowPapers papers = new WindowPapers(home);
            int files = folder.isPresent() ? papers.of(folder.get(), drive) : papers.drawn(count, drive);
            System.out.printf(Locale.ROOT, "%d documents on the Drive%n", files);
            Thread.ofPlatform().daemon().name("program").start(() -> Main.main(new String[0]));
            ScreenWatch watch = begin();
            new WindowBench(watch).run();
        }
        System.exit(0);
    }

    /** The toolkit is started by the program, in its own time. */
    private static ScreenWatch begin() throws InterruptedException {
        while (true) {
            try {
                return ScreenWatch.begin("start");
            } catch (IllegalStateException e) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
        }
    }

    private void run() throws Exception {
        Hands.await(
                "the house",
                () -> Window.getWindows().stream()
                        .anyMatch(window ->
                                window.getScene().lookup("#sync") instanceof Node sync && !sync.isDisabled()));
        TimeUnit.SECONDS.sleep(2);
        for (String screen : SCREENS) {
            look(screen + ", first show", screen, 2);
        }
        look("home, at rest", "home", 4);
        long begun = System.nanoTime();
        Node stop = Hands.find("#stop", Node.class).orElseThrow();
        Hands.press("sync");
        Hands.await("the run", stop::isVisible);
        while (Hands.onScreen(stop::isVisible)) {
            for (String screen : WORKED_AT) {
                work(screen + ", sync runs", screen, 8);
            }
        }
        System.out.printf(Locale.ROOT, "the run took %.1f s%n", (System.nanoTime() - begun) / 1e9);
        for (String screen : WORKED_AT) {
            work(screen + ", after it", screen, 6);
        }
        watch.turnTo("turning pages");
        turnPages();
        watch.close();
        watch.print();
    }

    private void look(String scene, String screen, int seconds) throws InterruptedException {
        watch.turnTo(scene);
        Hands.press("rail-" + screen);
        TimeUnit.SECONDS.sleep(seconds);
    }

    /** Looks, and goes from row to row. */
    private void work(String scene, String screen, int seconds) throws InterruptedException {
        look(scene, screen, 1);
        for (int second = 1; second < seconds; second++) {
            TimeUnit.MILLISECONDS.sleep(1000);
            switch (screen) {
                case "invoices" -> step("#table");
                case "review" -> step("#list");
                default -> {}
            }
        }
    }

    private static void step(String list) {
        Hands.onScreen(() -> {
            Node node = Window.getWindows().getFirst().getScene().lookup(list);
            Optional<SelectionModel<?>> selection = switch (node) {
                case TableView<?> table -> Optional.of(table.getSelectionModel());
                case ListView<?> rows -> Optional.of(rows.getSelectionModel());
                case null, default -> Optional.empty();
            };
            selection.ifPresent(rows -> rows.clearAndSelect(rows.getSelectedIndex() + 1));
            return true;
        });
    }

    /** Of the document with the most pages that waits for a person, or of the invoice with the most. */
    private static void turnPages() throws Exception {
        Hands.press("rail-review");
        TimeUnit.SECONDS.sleep(2);
        ListView<?> queue = Hands.find("#list", ListView.class).orElseThrow();
        for (long look : new long[] {600, 0}) {
            Optional<InvoiceRow> most = Hands.onScreen(() -> queue.getItems().stream()
                    .map(InvoiceRow.class::cast)
                    .max(Comparator.comparingInt(InvoiceRow::pages)));
            if (most.isEmpty()) {
                return;
            }
            ImageView picture = Hands.find("#page .image-view", ImageView.class).orElseThrow();
            Hands.onScreen(() -> {
                queue.getSelectionModel().clearSelection();
                queue.getSelectionModel().clearAndSelect(queue.getItems().indexOf(most.get()));
                return true;
            });
            TimeUnit.SECONDS.sleep(4);
            System.out.println(most.get().file().path());
            new PageTurns("pageAfter", picture)
                    .through(look == 0 ? "next page at once" : "next page after " + look + " ms", look);
            Hands.onScreen(() -> {
                queue.getSelectionModel().clearAndSelect(0);
                return true;
            });
            TimeUnit.SECONDS.sleep(1);
        }
    }
}
