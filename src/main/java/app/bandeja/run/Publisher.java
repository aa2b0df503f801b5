package app.bandeja.run;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every listener; one that throws harms neither the run nor the others. */
final class Publisher implements RunListener {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final List<RunListener> listeners;

    Publisher(List<RunListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void on(RunEvent event) {
        for (RunListener listener : listeners) {
            try {
                listener.on(event);
            } catch (RuntimeException e) {
                LOG.warn("A listener failed on {}", event, e);
            }
        }
    }
}
