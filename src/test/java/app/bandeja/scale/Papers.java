package app.bandeja.scale;

import app.bandeja.demo.DriveServer;
import app.bandeja.invoice.State;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Documents on a Drive that are all fetched: invoices, copies of them, and files that are no PDF though their name
 * says so.
 *
 * @param hashes each file's SHA-256, by its id
 * @param noPdf the ids of those that are no PDF
 * @param states how many documents end in each state
 */
record Papers(String folder, Map<String, String> hashes, Set<String> noPdf, Map<State, Integer> states) {
    private static final String PDF = "application/pdf";

    static Papers on(DriveServer drive, int documents) throws Exception {
        String folder = drive.files().addFolder("Facturas", DriveServer.ROOT);
        String deeper = drive.files().addFolder("Enero", folder);
        Map<String, String> hashes = new LinkedHashMap<>();
        Set<String> noPdf = new HashSet<>();
        Map<State, Integer> states = new EnumMap<>(State.class);
        for (int number = 0; number < documents; number++) {
            State state = state(number);
            byte[] bytes = bytes(number, state);
            String id = drive.files().add(number + ".pdf", PDF, bytes, number % 3 == 0 ? deeper : folder);
            hashes.put(id, sha256(bytes));
            states.merge(state, 1, Integer::sum);
            if (state == State.QUARANTINED) {
                noPdf.add(id);
            }
        }
        return new Papers(folder, hashes, noPdf, states);
    }

    private static State state(int number) {
        return switch (number % 4) {
            case 0, 1 -> State.ACCEPTED;
            case 2 -> State.DUPLICATE;
            default -> State.QUARANTINED;
        };
    }

    private static byte[] bytes(int number, State state) {
        return switch (state) {
            case DUPLICATE -> TinyInvoice.pdf(number - 1);
            case QUARANTINED -> ("no PDF " + number).repeat(100).getBytes(StandardCharsets.UTF_8);
            case ACCEPTED, PENDING, IGNORED, OWED -> TinyInvoice.pdf(number);
        };
    }

    /** How many are to stand in the books: one for all its copies. */
    long invoices() {
        return states.getOrDefault(State.ACCEPTED, 0);
    }

    static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
