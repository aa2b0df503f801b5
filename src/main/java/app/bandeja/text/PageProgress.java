package app.bandeja.text;

/** Told after each page; called from the reading thread, must return at once. */
public interface PageProgress {
    /** Page (from 1) of so many is read. */
    void pageRead(int page, int pages);
}
