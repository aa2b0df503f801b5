package app.bandeja.demo;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A Google Drive of this computer alone: it listens on 127.0.0.1 and forgets everything when it is closed. */
public final class DriveServer implements AutoCloseable {
    /** The id of the top folder; {@code root} is another name of it. */
    public static final String ROOT = "0demoMyDriveRoot";

    /** The id of the folder for an app's own data; {@code appDataFolder} is another name of it. */
    static final String APP_DATA = "0demoAppDataRoot";

    /** The bearer token that is taken. */
    public static final String TOKEN = "valid-token";

    private static final int ANY_BACKLOG = 0;

    private final HttpServer http;
    private final ExecutorService workers;
    private final DriveFiles files;
    private final Faults faults = new Faults();
    private final RequestLog requests = new RequestLog();
    private final OAuth oauth = new OAuth();

    private DriveServer(HttpServer http, InstantSource clock) {
        this.http = http;
        this.workers = Executors.newVirtualThreadPerTaskExecutor();
        this.files = new DriveFiles(clock);
        http.setExecutor(workers);
        http.createContext("/", new Door(new Router(files), faults, requests, oauth));
        for (String path : List.of(ConsentPage.PATH, TokenEndpoint.PATH, TokenEndpoint.REVOKE)) {
            http.createContext(path, oauth);
        }
        http.start();
    }

    /**
     * Starts an empty Drive.
     *
     * @param port 0 for any that is free
     * @param clock for created and modified times
     * @throws IOException when the port is taken
     */
    public static DriveServer start(int port, InstantSource clock) throws IOException {
        InetSocketAddress here = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        return new DriveServer(HttpServer.create(here, ANY_BACKLOG), clock);
    }

    /** Starts an empty Drive whose clock stands on New Year's morning of 2026 and moves with each change. */
    public static DriveServer start(int port) throws IOException {
        return start(port, new TickingClock());
    }

    /** The address, without a slash at its end. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    public DriveFiles files() {
        return files;
    }

    public Faults faults() {
        return faults;
    }

    public RequestLog requests() {
        return requests;
    }

    public OAuth oauth() {
        return oauth;
    }

    @Override
    public void close() {
        http.stop(0);
        workers.shutdownNow();
    }
}
