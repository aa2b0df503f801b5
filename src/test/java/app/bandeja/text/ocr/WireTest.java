package app.bandeja.text.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Word;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a worker says arrives as it was said, and nothing else is taken for it. */
class WireTest {
    private static final OcrAnswer SEEN = new OcrAnswer.Seen(List.of(
            new Word("Ñandú, S.L.", new Box(1.5, 2.25, 30, 9), 0.875), new Word("1.234,56 €", new Box(0, 0, 1, 1), 1)));

    @Test
    void answersArriveAsTheyWereGiven() throws IOException {
        for (OcrAnswer answer : List.of(SEEN, new OcrAnswer.Late(), new OcrAnswer.Unable("no model"))) {
            assertEquals(answer, Wire.hear(in(bytes(answer))));
        }
    }

    @Test
    void whatALibraryPrintsIsNoAnswer() throws IOException {
        byte[] printed = "Error in pixReadMem: no data\n".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(printed);
        both.write(bytes(SEEN));
        assertThrows(StreamCorruptedException.class, () -> Wire.hear(in(both.toByteArray())));
    }

    @Test
    void anAnswerThatBreaksOffIsNone() throws IOException {
        byte[] whole = bytes(SEEN);
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThrows(EOFException.class, () -> Wire.hear(in(part)));
        }
    }

    private static byte[] bytes(OcrAnswer answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wire.answer(new DataOutputStream(bytes), answer);
        return bytes.toByteArray();
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
