package app.bandeja.scale;

import app.bandeja.demo.DriveServer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The archive of an office, on a Drive: twenty clients with ten folders each, and files spread over these by chance. Most
 * are photographs, which are entered in the ledger and not fetched; one in a hundred is an invoice, and of these every
 * third is a copy of the one before.
 *
 * @param children how many files and folders lie directly in each folder
 */
public record ManyFiles(String folder, int files, int invoices, Map<String, Integer> children) {
    private static final int CLIENTS = 20;
    private static final int FOLDERS_EACH = 10;
    private static final int INVOICE_EVERY = 100;
    private static final byte[] PHOTOGRAPH = "not fetched".getBytes(StandardCharsets.UTF_8);

    /** Puts so many files there. */
    public static ManyFiles on(DriveServer drive, int files) {
        Map<String, Integer> children = new HashMap<>();
        String archive = drive.files().addFolder("Archivo", DriveServer.ROOT);
        List<String> leaves = IntStream.range(0, CLIENTS * FOLDERS_EACH)
                .mapToObj(leaf -> leaf % FOLDERS_EACH == 0
                        ? client(drive, leaf / FOLDERS_EACH, archive, children)
                        : List.<String>of())
                .flatMap(List::stream)
                .toList();
        Random chance = new Random(1);
        int invoices = 0;
        for (int file = 0; file < files; file++) {
            String folder = leaves.get(chance.nextInt(leaves.size()));
            children.merge(folder, 1, Integer::sum);
            if (file % INVOICE_EVERY == 0) {
                invoices++;
                int number = invoices % 3 == 0 ? invoices - 1 : invoices;
                drive.files().add("factura-" + invoices + ".pdf", "application/pdf", TinyInvoice.pdf(number), folder);
            } else {
                drive.files().add("IMG_" + file + ".heic", "image/heic", PHOTOGRAPH, folder);
            }
        }
        return new ManyFiles(archive, files, invoices, Map.copyOf(children));
    }

    private static List<String> client(DriveServer drive, int client, String archive, Map<String, Integer> children) {
        String folder = drive.files().addFolder("Cliente " + client, archive);
        children.merge(archive, 1, Integer::sum);
        children.put(folder, FOLDERS_EACH);
        return IntStream.range(0, FOLDERS_EACH)
                .mapToObj(each -> drive.files().addFolder("Carpeta " + each, folder))
                .toList();
    }

    /** The least number of list requests: each folder's children by full pages. */
    public int leastRequests(int pageSize) {
        return children.values().stream()
                .mapToInt(number -> Math.ceilDiv(number, pageSize))
                .sum();
    }
}
