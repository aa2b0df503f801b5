package app.bandeja.text.ocr;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Word;
import app.bandeja.text.ocr.OcrRequest.Layout;
import com.sun.jna.Memory;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program and a worker say to each other, over the worker's standard input and output: one picture, one answer,
 * and so on. Both ends are of the same version. Every message begins with a mark, so that whatever a native library
 * prints in between is noticed and not taken for an answer.
 */
final class Wire {
    private static final int MARK = 0x42414E44;
    private static final byte SEEN = 0;
    private static final byte LATE = 1;
    private static final byte UNABLE = 2;
    private static final int CHUNK = 1 << 16;

    private Wire() {}

    /** A picture as it arrives at the worker: in native memory, where the engine reads it; to be closed. */
    record Picture(Memory pixels, int width, int height, double dpi, String language, Layout layout, int limitMillis)
            implements AutoCloseable {
        @Override
        public void close() {
            pixels.close();
        }
    }

    static void send(DataOutputStream out, OcrRequest request) throws IOException {
        out.writeInt(MARK);
        out.writeUTF(request.language());
        out.writeUTF(request.layout().name());
        out.writeInt(Math.clamp(request.limit().toMillis(), 1, Integer.MAX_VALUE));
        out.writeInt(request.image().width());
        out.writeInt(request.image().height());
        out.writeDouble(request.image().dpi());
        request.image().writeTo(out);
        out.flush();
    }

    /**
     * @throws java.io.EOFException when the program is gone
     */
    static Picture receive(DataInputStream in) throws IOException {
        expectMark(in);
        String language = in.readUTF();
        Layout layout = Layout.valueOf(in.readUTF());
        int limit = in.readInt();
        int width = in.readInt();
        int height = in.readInt();
        double dpi = in.readDouble();
        Memory pixels = new Memory(Math.multiplyExact((long) width, (long) height));
        byte[] chunk = new byte[CHUNK];
        for (long at = 0; at < pixels.size(); at += CHUNK) {
            int length = (int) Math.min(CHUNK, pixels.size() - at);
            in.readFully(chunk, 0, length);
            pixels.write(at, chunk, 0, length);
        }
        return new Picture(pixels, width, height, dpi, language, layout, limit);
    }

    static void answer(DataOutputStream out, OcrAnswer answer) throws IOException {
        out.writeInt(MARK);
        switch (answer) {
            case OcrAnswer.Seen(List<Word> words) -> {
                out.writeByte(SEEN);
                out.writeInt(words.size());
                for (Word word : words) {
                    write(out, word);
                }
            }
            case OcrAnswer.Late() -> out.writeByte(LATE);
            case OcrAnswer.Unable(String reason) -> {
                out.writeByte(UNABLE);
                out.writeUTF(reason);
            }
            case OcrAnswer.Gone _ -> throw new IllegalArgumentException("what is gone does not answer");
        }
        out.flush();
    }

    static OcrAnswer hear(DataInputStream in) throws IOException {
        expectMark(in);
        byte kind = in.readByte();
        return switch (kind) {
            case SEEN -> new OcrAnswer.Seen(words(in));
            case LATE -> new OcrAnswer.Late();
            case UNABLE -> new OcrAnswer.Unable(in.readUTF());
            default -> throw new StreamCorruptedException("an answer of kind " + kind);
        };
    }

    private static void expectMark(DataInputStream in) throws IOException {
        if (in.readInt() != MARK) {
            throw new StreamCorruptedException("something else is on the wire");
        }
    }

    private static void write(DataOutputStream out, Word word) throws IOException {
        out.writeUTF(word.text());
        out.writeDouble(word.box().x());
        out.writeDouble(word.box().y());
        out.writeDouble(word.box().width());
        out.writeDouble(word.box().height());
        out.writeDouble(word.confidence());
    }

    private static List<Word> words(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0) {
            throw new StreamCorruptedException(count + " words"); // or it would be taken for an empty page
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = in.readUTF();
            Box box = new Box(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
            words.add(new Word(text, box, in.readDouble()));
        }
        return words;
    }
}
