package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublisherTest {
    @Test
    void aListenerThatThrowsHarmsNoOther() {
        Told first = new Told();
        Told last = new Told();
        RunListener broken = event -> {
            throw new IllegalStateException("a listener's own trouble");
        };
        RunEvent event = new RunEvent.Failed("sentence");

        new Publisher(List.of(first, broken, last)).on(event);

        assertEquals(List.of(List.of(event), List.of(event)), List.of(first.all(), last.all()));
    }
}
