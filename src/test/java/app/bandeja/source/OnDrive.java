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
    final KeptNodes nodes = new KeptNodes();

    OnDrive() throws Exception {
        server = DriveServer.start(0);
        folder = server.files().addFolder("Facturas", DriveServer.ROOT);
        beside = server.files().addFolder("Fotos", DriveServer.ROOT);
    }

    Source open(int pageSize) {
        return open(pageSize, 5);
    }

    Source open(int pageSize, int retryMax) {
        return open(folder, pageSize, retryMax);
    }

    Source open(String folderId, int pageSize, int retryMax) {
        return nodes.keeping(sources(pageSize, retryMax).open(place(folderId)));
    }

    /** One that waits no longer than that for a silent server. */
    Source open(DriveOptions.Patience patience) {
        return nodes.keeping(sources(10, patience).open(place(folder)));
    }

    Recent recent(String folderId) {
        return sources(10, 5).recent(place(folderId)).orElseThrow();
    }

    private static SourcePlace place(String folderId) {
        return new SourcePlace(SourceKind.DRIVE, folderId);
    }

    private Sources sources(int pageSize, int retryMax) {
        return sources(pageSize, new DriveOptions.Patience(retryMax, Duration.ofMillis(1)));
    }

    private Sources sources(int pageSize, DriveOptions.Patience patience) {
        return new Sources(new DriveOptions(Optional.empty(), Optional.of(server.url()), pageSize, patience), nodes);
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
