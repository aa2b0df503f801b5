package app.bandeja.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** From pressing "next page" until the page is painted. */
final class PageTurns {
    private static final long PATIENCE_SECONDS = 60;

    private final String turner;
    private final ImageView picture;

    /** @param turner the button's id */
    PageTurns(String turner, ImageView picture) {
        this.turner = turner;
        this.picture = picture;
    }

    /** Turns until there is no other page; looks at each page so long before it goes on. */
    void through(String what, long lookMillis) throws Exception {
        List<Double> took = new ArrayList<>();
        Optional<Double> one = turn();
        while (one.isPresent()) {
            took.add(one.get());
            TimeUnit.MILLISECONDS.sleep(lookMillis);
            one = turn();
        }
        List<Double> sorted = took.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-40s %4d pages, median %6.1f ms, 95 %% %6.1f ms, longest %6.1f ms%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)),
                sorted.getLast());
    }

    /** Milliseconds; empty where there is no page to turn to. */
    private Optional<Double> turn() throws Exception {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        long pressed = System.nanoTime();
        boolean turned = Hands.onScreen(() -> {
            ButtonBase button = (ButtonBase) picture.getScene().lookup("#" + turner);
            if (button.isDisabled()) {
                return false;
            }
            watch(painted);
            button.fire();
            return true;
        });
        return turned
                ? Optional.of((painted.get(PATIENCE_SECONDS, TimeUnit.SECONDS) - pressed) / 1e6)
                : Optional.empty();
    }

    private void watch(CompletableFuture<Long> painted) {
        ChangeListener<Image> once = new ChangeListener<>() {
            @Override
            public void changed(
                    javafx.beans.value.ObservableValue<? extends Image> property, Image before, Image after) {
                if (after != null) {
                    picture.imageProperty().removeListener(this);
                    afterPulse(painted);
                }
            }
        };
        picture.imageProperty().addListener(once);
    }

    // A pulse paints after it has laid out; the next one finds that done.
    private void afterPulse(CompletableFuture<Long> painted) {
        Runnable[] laidOut = new Runnable[1];
        laidOut[0] = () -> {
            picture.getScene().removePostLayoutPulseListener(laidOut[0]);
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    stop();
                    painted.complete(System.nanoTime());
                }
            }.start();
        };
        picture.getScene().addPostLayoutPulseListener(laidOut[0]);
    }
}
