package app.bandeja.setup;

/** Where the books are kept, and how to move them. Each call may wait for a server. */
public interface DatabaseCare {

    /** Where the books are now. */
    Place place();

    /** Whether that server would take the books; nothing is written. */
    Check test(ServerAddress server);

    /**
     * Copies everything there and counts it; the books here stay as they are. Nothing may be written meanwhile, nor after
     * it until the program has been started again.
     */
    Moved move(ServerAddress server);

    /** Where the books are, as a person may read it. */
    sealed interface Place {

        /** In a file of this computer. */
        record BuiltIn(String file) implements Place {}

        record Server(String address) implements Place {}
    }

    /** What a test came to, in words. */
    sealed interface Check {

        record Fine(String words) implements Check {}

        record Refused(String words) implements Check {}
    }

    /** What a move came to, in words. */
    sealed interface Moved {

        /**
         * Everything is there.
         *
         * @param url the new DATABASE_URL; it holds the password, so it is never shown
         */
        record Done(String words, String url) implements Moved {

            @Override
            public String toString() {
                return words;
            }
        }

        /** Nothing has changed. */
        record Refused(String words) implements Moved {}
    }
}
