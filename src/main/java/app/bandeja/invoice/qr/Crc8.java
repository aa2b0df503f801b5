package app.bandeja.invoice.qr;

import java.nio.charset.StandardCharsets;

/** The check of TicketBAI's ids and addresses: CRC-8, polynomial 0x07, initial value 0, of the bytes in UTF-8. */
record Crc8(int value) {
    private static final int POLYNOMIAL = 0x07;

    static Crc8 of(String text) {
        int crc = 0;
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            crc ^= octet & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x80) == 0 ? crc << 1 : (crc << 1) ^ POLYNOMIAL;
                crc &= 0xFF;
            }
        }
        return new Crc8(crc);
    }

    /** Three digits, as the codes write it. */
    String digits() {
        return "%03d".formatted(value);
    }
}
