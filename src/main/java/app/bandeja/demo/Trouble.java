package app.bandeja.demo;

import java.util.Map;

/** What goes wrong with a call. */
public sealed interface Trouble {

    /** An error in Google's words. */
    record Answer(int status, String reason, Map<String, String> headers) implements Trouble {
        public Answer {
            headers = Map.copyOf(headers);
        }

        public Answer(int status, String reason) {
            this(status, reason, Map.of());
        }
    }

    /** Only so many bytes of the body, without Content-Length: to the client it looks like the whole. */
    record CutOff(int bytes) implements Trouble {}

    /** As many bytes as there should be, and not the right ones. */
    record Garble() implements Trouble {}

    /** The connection breaks before an answer. */
    record HangUp() implements Trouble {}

    /** Something happens on the Drive just before the answer is made. */
    record Meanwhile(Runnable event) implements Trouble {}
}
