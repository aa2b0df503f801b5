package app.bandeja.text.pdf;

import app.bandeja.invoice.Fault;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.bound.RefusedException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;

/** Counts what one encoded stream decodes to, keeping none of it. */
public final class InflatedLength {
    // Deflated within deflated; honest files never do that more than once.
    private static final int LAYERS = 4;

    private final long limit;
    private final long held;
    private final Deadline deadline;
    private final Deque<Counted> layers = new ArrayDeque<>();
    private long longest;

    /** Refuses what decodes to more than the limit; holds at most so many bytes while it counts. */
    public InflatedLength(long limit, long held, Deadline deadline) {
        this.limit = limit;
        this.held = held;
        this.deadline = deadline;
    }

    /** Bytes after decoding, of the longest layer; what cannot be decoded ends where it breaks. */
    public long of(InputStream data, List<String> filters) {
        try {
            InputStream in = data;
            for (String filter : filters) {
                in = decoded(in, filter);
            }
            inflate(in);
        } catch (IOException broken) {
            // PDFBox will not get further with it either.
        }
        layers.forEach(this::drain);
        return longest;
    }

    private InputStream decoded(InputStream in, String filter) throws IOException {
        return switch (filter) {
            case "FlateDecode", "Fl" -> counted(in);
            case "LZWDecode", "LZW", "RunLengthDecode", "RL", "ASCII85Decode", "A85", "ASCIIHexDecode", "AHx" ->
                held(in, filter);
            default -> in;
        };
    }

    private InputStream counted(InputStream in) {
        Counted layer = new Counted(new InflaterInputStream(in));
        layers.addFirst(layer);
        return layer;
    }

    /** These filters only know how to push, so what they give is held. */
    private InputStream held(InputStream in, String filter) throws IOException {
        Held out = new Held();
        FilterFactory.INSTANCE.getFilter(filter).decode(in, out, new COSDictionary(), 0);
        longest = Math.max(longest, out.size());
        return new ByteArrayInputStream(out.toByteArray());
    }

    /** Whatever the dictionary claims: deflated data tells itself by its first two bytes (RFC 1950). */
    private void inflate(InputStream in) throws IOException {
        InputStream inner = in;
        for (int i = 0; i < LAYERS; i++) {
            BufferedInputStream peeked = new BufferedInputStream(inner, 8192);
            if (!isZlib(peeked)) {
                return;
            }
            inner = counted(peeked);
        }
    }

    private static boolean isZlib(BufferedInputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return second >= 0 && (first & 0x0F) == 8 && (first << 8 | second) % 31 == 0;
    }

    private void drain(Counted layer) {
        byte[] sink = new byte[8192];
        try (layer) {
            while (layer.read(sink, 0, sink.length) >= 0) {
                deadline.check();
            }
        } catch (IOException broken) {
            // Counted as far as it goes.
        }
        longest = Math.max(longest, layer.count);
    }

    private static RefusedException tooLong(long limit) {
        return new RefusedException(Fault.STREAM_TOO_LONG, "a stream inflates to more than " + limit + " bytes");
    }

    private final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            if (count > limit) {
                throw tooLong(limit);
            }
            return read;
        }
    }

    private final class Held extends ByteArrayOutputStream {
        @Override
        public synchronized void write(int b) {
            check(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            check(length);
            super.write(bytes, offset, length);
        }

        private void check(int more) {
            deadline.check();
            if (count + (long) more > held) {
                throw tooLong(held);
            }
        }
    }
}
