package app.bandeja.run;

/** Where downloads wait while a person wants none; what has passed goes on. */
final class Gate {
    private boolean shut;
    private int waiting;

    synchronized void shut() {
        shut = true;
    }

    synchronized void open() {
        shut = false;
        notifyAll();
    }

    synchronized boolean isShut() {
        return shut;
    }

    /** Waits until it is open. */
    synchronized void pass() throws InterruptedException {
        waiting++;
        try {
            while (shut) {
                wait();
            }
        } finally {
            waiting--;
        }
    }

    /** How many wait before it. */
    synchronized int waiting() {
        return waiting;
    }
}
