package app.bandeja.store;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Projection;
import app.bandeja.invoice.Word;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The words of a page, compressed: boxes to a hundredth of a point (finer than a dot of any printer), as differences
 * from the word before; confidences to a thousandth.
 */
final class PageWords {
    private static final double PLACES = 100;
    private static final double CONFIDENCES = 1000;

    private PageWords() {}

    /** What stands on a page, and how the page is shown. */
    record Packed(List<Word> words, Projection shown) {}

    static byte[] pack(List<Word> words, Projection shown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            write(out, words.size());
            long x = 0;
            long y = 0;
            for (Word word : words) {
                byte[] text = word.text().getBytes(StandardCharsets.UTF_8);
                write(out, text.length);
                out.write(text);
                Box box = word.box();
                write(out, hundredths(box.x()) - x);
                write(out, hundredths(box.y()) - y);
                write(out, hundredths(box.width()));
                write(out, hundredths(box.height()));
                write(out, Math.round(word.confidence() * CONFIDENCES));
                x = hundredths(box.x());
                y = hundredths(box.y());
            }
            if (!shown.equals(Projection.NONE)) {
                write(new DataOutputStream(out), shown);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Packed unpack(byte[] packed) {
        List<Word> words = new ArrayList<>();
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            long x = 0;
            long y = 0;
            for (long left = read(in); left > 0; left--) {
                String text = new String(in.readNBytes((int) read(in)), StandardCharsets.UTF_8);
                x += read(in);
                y += read(in);
                Box box = new Box(x / PLACES, y / PLACES, read(in) / PLACES, read(in) / PLACES);
                words.add(new Word(text, box, read(in) / CONFIDENCES));
            }
            return new Packed(words, projection(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, Projection shown) throws IOException {
        out.writeDouble(shown.a());
        out.writeDouble(shown.b());
        out.writeDouble(shown.c());
        out.writeDouble(shown.d());
        out.writeDouble(shown.e());
        out.writeDouble(shown.f());
        out.writeDouble(shown.g());
        out.writeDouble(shown.h());
    }

    /** Pages that were kept by an earlier version have none: they were read as they are shown. */
    private static Projection projection(byte[] rest) {
        if (rest.length == 0) {
            return Projection.NONE;
        }
        DoubleBuffer in = ByteBuffer.wrap(rest).asDoubleBuffer();
        return new Projection(in.get(), in.get(), in.get(), in.get(), in.get(), in.get(), in.get(), in.get());
    }

    /** Any text, compressed. */
    static byte[] packText(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String unpackText(byte[] packed) {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long hundredths(double points) {
        return Math.round(points * PLACES);
    }

    /** Seven bits a byte, the lowest first; the sign in the lowest bit, so that small numbers of either sign are short. */
    private static void write(OutputStream out, long number) throws IOException {
        long rest = (number << 1) ^ (number >> 63);
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static long read(InputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.read();
            number |= (long) (next & 0x7F) << shift;
            if ((next & 0x80) == 0 || next < 0) {
                return (number >>> 1) ^ -(number & 1);
            }
        }
    }
}
