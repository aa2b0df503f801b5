package app.bandeja.source.signin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Waits on 127.0.0.1 for the browser to come back (RFC 8252, 7.3). Only this computer reaches it; only an answer at the
 * right path with the right state counts, and only the first. A wrong one ends nothing: any page that a browser shows
 * could send it.
 */
final class LoopbackReceiver implements AutoCloseable {
    static final String PATH = "/signin";
    private static final int ANY_PORT = 0;
    private static final int ANY_BACKLOG = 0;

    private final HttpServer http;
    private final String state;
    private final ReceiverPages pages;
    private final AtomicBoolean answered = new AtomicBoolean();
    private final BlockingQueue<Reception> receptions = new LinkedBlockingQueue<>();

    private LoopbackReceiver(HttpServer http, String state, ReceiverPages pages) {
        this.http = http;
        this.state = state;
        this.pages = pages;
        http.createContext("/", this::handle);
        http.start();
    }

    /**
     * Ready for one use.
     *
     * @throws IOException when this computer gives no port
     */
    static LoopbackReceiver open(String state, ReceiverPages pages) throws IOException {
        InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        return new LoopbackReceiver(
                HttpServer.create(new InetSocketAddress(here, ANY_PORT), ANY_BACKLOG), state, pages);
    }

    URI address() {
        return URI.create("http://" + host() + PATH);
    }

    private String host() {
        return "127.0.0.1:" + http.getAddress().getPort();
    }

    /** Waits until the browser comes back, {@link #cancel()} is called, or the limit is over. */
    Reception await(Duration limit) throws InterruptedException {
        Reception reception = receptions.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
        return reception == null ? new Reception.TimedOut() : reception;
    }

    /** From any thread. */
    void cancel() {
        answered.set(true);
        receptions.add(new Reception.Cancelled());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                send(exchange, 404, pages.notOurs());
            } else if (!"GET".equals(exchange.getRequestMethod())) {
                send(exchange, 405, pages.notOurs());
            } else {
                receive(exchange, new Query(exchange.getRequestURI().getRawQuery()));
            }
        }
    }

    private void receive(HttpExchange exchange, Query query) throws IOException {
        Optional<Reception> reception = reception(query);
        boolean ours = host().equals(exchange.getRequestHeaders().getFirst("Host")) && isOurs(query);
        if (!ours || reception.isEmpty() || !answered.compareAndSet(false, true)) {
            send(exchange, 400, pages.notOurs());
            return;
        }
        send(exchange, 200, reception.get() instanceof Reception.Code ? pages.allowed() : pages.denied());
        receptions.add(reception.get()); // after the page is sent: who waits closes this server
    }

    private boolean isOurs(Query query) {
        byte[] given = query.get("state").orElse("").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, state.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Reception> reception(Query query) {
        Optional<Reception> error = query.get("error").map(Reception.Refusal::new);
        return error.isPresent() ? error : query.get("code").map(Reception.Code::new);
    }

    private void send(HttpExchange exchange, int status, String sentence) throws IOException {
        byte[] page = pages.page(sentence).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(status, page.length);
        exchange.getResponseBody().write(page);
        exchange.getResponseBody().close();
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
