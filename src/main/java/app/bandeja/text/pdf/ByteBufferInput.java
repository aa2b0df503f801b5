package app.bandeja.text.pdf;

import java.io.InputStream;
import java.nio.ByteBuffer;

/** Reads what is left of a buffer. */
final class ByteBufferInput extends InputStream {
    private final ByteBuffer buffer;

    ByteBufferInput(ByteBuffer buffer) {
        this.buffer = buffer;
    }

    @Override
    public int read() {
        return buffer.hasRemaining() ? buffer.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        int taken = Math.min(length, buffer.remaining());
        if (taken == 0) {
            return length == 0 ? 0 : -1;
        }
        buffer.get(bytes, offset, taken);
        return taken;
    }
}
