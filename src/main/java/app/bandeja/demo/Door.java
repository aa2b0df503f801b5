package app.bandeja.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Takes a request in, checks who asks, lets the faults have their way, and writes the answer. */
final class Door implements HttpHandler {
    private final Router router;
    private final Faults faults;
    private final RequestLog log;
    private final OAuth oauth;

    Door(Router router, Faults faults, RequestLog log, OAuth oauth) {
        this.router = router;
        this.oauth = oauth;
        this.faults = faults;
        this.log = log;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            take(exchange);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        Call call;
        try {
            call = Call.of(exchange);
        } catch (Refusal refusal) {
            send(exchange, refusal.reply());
            return;
        }
        handle(exchange, call);
    }

    private void handle(HttpExchange exchange, Call call) throws IOException {
        Endpoint endpoint = Endpoint.of(call);
        log.add(new RequestLog.Entry(call.method(), call.path(), endpoint, call.query()));
        wait(faults.latency());
        Optional<Trouble> trouble = faults.take(endpoint);
        if (trouble.isPresent()) {
            spoil(exchange, call, endpoint, trouble.get());
        } else {
            sendTo(call, exchange, answer(call, endpoint));
        }
    }

    private static void wait(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IOException("the server is closed", e);
        }
    }

    private Reply answer(Call call, Endpoint endpoint) {
        try {
            return endpoint.kind() == Endpoint.Kind.BATCH
                    ? Batch.answer(call, inner -> answer(inner, Endpoint.of(inner)))
                    : router.answer(call, endpoint, whoAsks(call, endpoint));
        } catch (Refusal refusal) {
            return refusal.reply();
        } catch (RuntimeException e) {
            // a mistake of ours is told as Google tells its own, and the line stays whole
            return new Refusal(500, "backendError", "Backend Error: " + e).reply();
        }
    }

    /** The address of an upload under way is a key in itself, as with Google. */
    private Person whoAsks(Call call, Endpoint endpoint) {
        boolean hasKey = endpoint.kind() == Endpoint.Kind.UPLOAD
                && call.param("upload_id").isPresent();
        String token = Bearer.of(call).orElse("");
        if (hasKey || token.equals(DriveServer.TOKEN)) {
            return Person.DEMO;
        }
        return oauth.holder(token).orElseThrow(() -> Bearer.refusal(call));
    }

    private void spoil(HttpExchange exchange, Call call, Endpoint endpoint, Trouble trouble) throws IOException {
        switch (trouble) {
            case Trouble.Answer wrong ->
                send(
                        exchange,
                        new Refusal(wrong.status(), wrong.reason(), wrong.reason())
                                .with(wrong.headers())
                                .reply());
            case Trouble.CutOff cut -> sendSome(exchange, answer(call, endpoint), cut.bytes(), 0);
            case Trouble.BreakOff broken -> breakOff(exchange, call, endpoint, broken.bytes(), Duration.ZERO);
            case Trouble.Stall stall -> breakOff(exchange, call, endpoint, stall.bytes(), stall.pause());
            case Trouble.Garble() -> send(exchange, garbled(answer(call, endpoint)));
            case Trouble.HangUp() -> {
                // closing the exchange without an answer breaks the connection
            }
            case Trouble.Meanwhile meanwhile -> {
                meanwhile.event().run();
                send(exchange, answer(call, endpoint));
            }
            case Trouble.ShortPage page -> send(exchange, answer(call.withFewerRows(page.rows()), endpoint));
            case Trouble.Altered altered -> send(exchange, altered(answer(call, endpoint), altered));
        }
    }

    private static Reply altered(Reply reply, Trouble.Altered altered) {
        ObjectNode json = Metadata.json(reply.body().bytes());
        altered.how().accept(json);
        return Reply.json(reply.status(), json);
    }

    private static Reply garbled(Reply reply) {
        byte[] bytes = reply.body().bytes();
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] ^= 0x55;
        }
        return new Reply(reply.status(), reply.headers(), new Content(bytes));
    }

    /** Packed, where the client asks for it as Google wants to be asked. */
    private static void sendTo(Call call, HttpExchange exchange, Reply reply) throws IOException {
        boolean packed = names(call, "Accept-Encoding") && names(call, "User-Agent");
        send(exchange, packed ? reply.packed() : reply);
    }

    private static boolean names(Call call, String header) {
        return call.header(header).orElse("").toLowerCase(Locale.ROOT).contains("gzip");
    }

    static void send(HttpExchange exchange, Reply reply) throws IOException {
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        int size = reply.body().size();
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        if (isHead) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(size));
        }
        exchange.sendResponseHeaders(reply.status(), isHead || size == 0 ? -1 : size);
        if (size > 0 && !isHead) {
            try (OutputStream out = exchange.getResponseBody()) {
                reply.body().stream().transferTo(out);
            }
        }
    }

    private void breakOff(HttpExchange exchange, Call call, Endpoint endpoint, int bytes, Duration pause)
            throws IOException {
        Reply reply = answer(call, endpoint);
        // a byte more than there is, so that the promise is broken even where all came
        int promised = reply.body().size() + 1;
        sendSome(exchange, reply, bytes, promised, pause);
    }

    /** In chunks, which name no length: the end of the body looks like its true end. */
    private static void sendSome(HttpExchange exchange, Reply reply, int bytes, long promised) throws IOException {
        sendSome(exchange, reply, bytes, promised, Duration.ZERO);
    }

    private static void sendSome(HttpExchange exchange, Reply reply, int bytes, long promised, Duration pause)
            throws IOException {
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), promised);
        OutputStream out = exchange.getResponseBody();
        out.write(
                Arrays.copyOf(reply.body().bytes(), Math.min(bytes, reply.body().size())));
        out.flush();
        wait(pause);
        out.close();
    }
}
