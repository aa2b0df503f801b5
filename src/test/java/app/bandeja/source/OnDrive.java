package app.bandeja.source;

import app.bandeja.demo.DriveServer;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** A Drive of this test alone, with a folder to watch and something beside it, asked through the real client. */
final class OnDrive implements AutoCloseable {
    static final String PDF = "application/pdf";

    final DriveServer server;
    final String folder;
    final String beside;

    OnDrive() throws Exception {
        server = DriveServer.start(0);
        folder = server.files().addFolder("Facturas", DriveServer.ROOT);
        beside = server.files().addFolder("Fotos", DriveServer.ROOT);
    }

    Source open(int pageSize) {
        return open(pageSize, 5);
    }

    Source open(int pageSize, int retryMax) {
        DriveOptions options =
                new DriveOptions(Optional.empty(), Optional.of(server.url()), pageSize, retryMax, Duration.ofMillis(1));
        return new Sources(options).open(new SourcePlace(SourceKind.DRIVE, folder));
    }

    String add(String name, String parent) {
        return server.files().add(name, PDF, ("bytes of " + name).getBytes(StandardCharsets.UTF_8), parent);
    }

    String addFolder(String name, String parent) {
        return server.files().addFolder(name, parent);
    }

    @Override
    public void close() {
        server.close();
    }
}
