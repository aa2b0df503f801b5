package app.bandeja.text.ocr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Word;
import app.bandeja.text.ocr.OcrRequest.Layout;
import app.bandeja.text.picture.GrayImage;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is said on the wire is heard as it was said, and nothing else is taken for it. */
class WireProperties {

    @Provide
    Arbitrary<OcrAnswer> answers() {
        return Arbitraries.oneOf(
                words().list().ofMaxSize(20).map(OcrAnswer.Seen::new),
                Arbitraries.just(new OcrAnswer.Late()),
                Arbitraries.strings().ofMaxLength(200).map(OcrAnswer.Unable::new));
    }

    private static Arbitrary<Word> words() {
        Arbitrary<Box> boxes = Arbitraries.doubles()
                .between(0, 3000)
                .list()
                .ofSize(4)
                .map(of -> new Box(of.get(0), of.get(1), of.get(2), of.get(3)));
        return Combinators.combine(
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(30),
                        boxes,
                        Arbitraries.doubles().between(0, 1))
                .as(Word::new);
    }

    private static byte[] said(OcrAnswer answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Wire.answer(new DataOutputStream(out), answer);
        return out.toByteArray();
    }

    private static OcrAnswer heard(byte[] bytes) throws IOException {
        return Wire.hear(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    @Property(tries = 200)
    void anAnswerIsHeardAsItWasGiven(@ForAll("answers") OcrAnswer answer) throws IOException {
        assertEquals(answer, heard(said(answer)));
    }

    /** A page without words is an answer that would be believed. */
    @Example
    void fewerWordsThanNoneAreNoAnswer() throws IOException {
        byte[] none = said(new OcrAnswer.Seen(List.of()));
        Arrays.fill(none, none.length - Integer.BYTES, none.length, (byte) 0xFF);

        assertThrows(StreamCorruptedException.class, () -> heard(none));
    }

    @Example
    void anAnswerOfAnotherKindIsNone() throws IOException {
        byte[] late = said(new OcrAnswer.Late());
        late[late.length - 1] = 9;

        assertThrows(StreamCorruptedException.class, () -> heard(late));
    }

    @Property(tries = 50)
    void aPictureArrivesAsItWasSent(
            @ForAll @IntRange(min = 1, max = 400) int width,
            @ForAll @IntRange(min = 1, max = 400) int height,
            @ForAll Layout layout,
            @ForAll Random random)
            throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        random.nextBytes(pixels);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Wire.send(
                new DataOutputStream(out),
                new OcrRequest(GrayImage.of(image, 200), "spa+eng", layout, Duration.ofSeconds(7)));
        try (Wire.Picture picture = Wire.receive(new DataInputStream(new ByteArrayInputStream(out.toByteArray())))) {
            assertArrayEquals(pixels, picture.pixels().getByteArray(0, pixels.length));
            assertEquals(
                    List.of(width, height, 200.0, "spa+eng", layout, 7000),
                    List.of(
                            picture.width(),
                            picture.height(),
                            picture.dpi(),
                            picture.language(),
                            picture.layout(),
                            picture.limitMillis()));
        }
    }
}
