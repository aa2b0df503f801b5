package app.bandeja.setup.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the data folder may be written, and its disk has room. */
final class DiskCheck {
    private static final long MEGABYTE = 1_000_000;

    /** Below it files are no longer fetched safely: one may have 100 MB, beside database, log and OCR's models. */
    static final long LEAST = 500 * MEGABYTE;

    /** Below it somebody should make room. */
    static final long COMFORTABLE = 2_000 * MEGABYTE;

    private DiskCheck() {}

    /**
     * What a look at the disk saw.
     *
     * @param free bytes
     */
    record Look(long free, Access access) {}

    /** Whether the folder may be written, or made. */
    enum Access {
        WRITABLE,
        CLOSED
    }

    /** A folder that is not there yet will lie on the disk of the nearest one above it. */
    static Look look(Path folder) throws IOException {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return new Look(
                Files.getFileStore(there).getUsableSpace(), Files.isWritable(there) ? Access.WRITABLE : Access.CLOSED);
    }

    static Found judge(Look look, Path folder) {
        return Found.of(sign(look), (double) look.free() / (1_000 * MEGABYTE), folder.toString());
    }

    private static Sign sign(Look look) {
        if (look.access() == Access.CLOSED) {
            return Sign.DISK_NOT_WRITABLE;
        }
        if (look.free() < LEAST) {
            return Sign.DISK_IS_FULL;
        }
        return look.free() < COMFORTABLE ? Sign.DISK_IS_LOW : Sign.DISK_HAS_ROOM;
    }
}
