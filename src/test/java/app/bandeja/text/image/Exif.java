package app.bandeja.text.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes what a camera writes into its JPEG. */
final class Exif {
    private Exif() {}

    /** The same JPEG with the tag Orientation (EXIF 2.3, 4.6.4) right behind its start. */
    static byte[] oriented(byte[] jpeg, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(26);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0);
        tiff.putInt(0);
        byte[] name = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
        int length = 2 + name.length + tiff.capacity();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            out.write(jpeg, 0, 2);
            out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
            out.write(name);
            out.write(tiff.array());
            out.write(jpeg, 2, jpeg.length - 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
