package app.bandeja.window.tray;

/** The sign itself, as the system has it. */
public interface TraySign {

    void show(TrayState state, String tip);

    /** Says something beside the sign; a click on it tells the listener. */
    void say(String title, String words);

    /** Whether the menu offers to go on, or to pause. */
    void offer(Offer offer);

    void remove();

    /** What the menu offers. */
    enum Offer {
        PAUSE,
        RESUME
    }

    /** What a person does with it; called in a thread of the system's. */
    interface Listener {
        void open();

        void openWhatWasSaid();

        void sync();

        void pauseOrResume();

        void quit();
    }
}
