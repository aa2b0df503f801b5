package app.bandeja.run;

/** Told of every event, on whatever thread it happens; must return at once. One that throws is logged and ignored. */
public interface RunListener {
    void on(RunEvent event);
}
