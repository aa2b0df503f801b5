package app.bandeja.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

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

    /** Content-Length promises the whole, and the connection breaks after so many bytes of it. */
    record BreakOff(int bytes) implements Trouble {}

    /** So many bytes, then nothing for that long, then the connection breaks. */
    record Stall(int bytes, Duration pause) implements Trouble {}

    /** As many bytes as there should be, and not the right ones. */
    record Garble() implements Trouble {}

    /** The connection breaks before an answer. */
    record HangUp() implements Trouble {}

    /** Something happens on the Drive just before the answer is made. */
    record Meanwhile(Runnable event) implements Trouble {}

    /** A page with no more rows than these, and a token for the rest: Drive may do that at any time. */
    record ShortPage(int rows) implements Trouble {}

    /** The right answer, with something done to it: a row left out, a checksum that is wrong. */
    record Altered(Consumer<ObjectNode> how) implements Trouble {}
}
