package app.bandeja.source;

import app.bandeja.invoice.Obstacle;

/** The source as a whole cannot be asked; the obstacle is fit for a person once it is put into words, and names no secret. */
public final class SourceUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Obstacle obstacle;

    public SourceUnavailableException(Obstacle obstacle, Throwable cause) {
        super(forLog(obstacle), cause);
        this.obstacle = obstacle;
    }

    public SourceUnavailableException(Obstacle obstacle) {
        super(forLog(obstacle));
        this.obstacle = obstacle;
    }

    private static String forLog(Obstacle obstacle) {
        return obstacle.why().code() + " " + obstacle.arguments();
    }

    public Obstacle obstacle() {
        return obstacle;
    }
}
