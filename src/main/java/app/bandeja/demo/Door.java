package app.bandeja.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Takes a request in, checks who asks, lets the faults have their way, and writes the answer. */
final class Door implements HttpHandler {
    private static final String BEARER = "Bearer ";

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
            Call call = Call.of(exchange);
            Endpoint endpoint = Endpoint.of(call);
            log.add(new RequestLog.Entry(call.method(), call.path(), endpoint, call.query()));
            Optional<Trouble> trouble = faults.take(endpoint);
            if (trouble.isPresent()) {
                spoil(exchange, call, endpoint, trouble.get());
            } else {
                send(exchange, answer(call, endpoint));
            }
        }
    }

    private Reply answer(Call call, Endpoint endpoint) {
        try {
            Person asking = whoAsks(call).orElseThrow(Door::unknown);
            return router.answer(call, endpoint, asking);
        } catch (Refusal refusal) {
            return refusal.reply();
        }
    }

    private Optional<Person> whoAsks(Call call) {
        String token = call.header("Authorization")
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()))
                .orElse("");
        return token.equals(DriveServer.TOKEN) ? Optional.of(Person.DEMO) : oauth.holder(token);
    }

    private static Refusal unknown() {
        return new Refusal(
                401,
                "authError",
                "Invalid Credentials",
                Map.of("WWW-Authenticate", "Bearer realm=\"https://accounts.google.com/\", error=\"invalid_token\""));
    }

    private void spoil(HttpExchange exchange, Call call, Endpoint endpoint, Trouble trouble) throws IOException {
        switch (trouble) {
            case Trouble.Answer wrong ->
                send(exchange, new Refusal(wrong.status(), wrong.reason(), wrong.reason(), wrong.headers()).reply());
            case Trouble.CutOff cut -> sendSome(exchange, answer(call, endpoint), cut.bytes());
            case Trouble.Garble() -> send(exchange, garbled(answer(call, endpoint)));
            case Trouble.HangUp() -> {
                // closing the exchange without an answer breaks the connection
            }
            case Trouble.Meanwhile meanwhile -> {
                meanwhile.event().run();
                send(exchange, answer(call, endpoint));
            }
        }
    }

    private static Reply garbled(Reply reply) {
        byte[] bytes = reply.body().bytes();
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] ^= 0x55;
        }
        return new Reply(reply.status(), reply.headers(), new Content(bytes));
    }

    static void send(HttpExchange exchange, Reply reply) throws IOException {
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        int size = reply.body().size();
        exchange.sendResponseHeaders(reply.status(), size == 0 ? -1 : size);
        if (size > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                reply.body().stream().transferTo(out);
            }
        }
    }

    /** In chunks, which name no length: the end of the body looks like its true end. */
    private static void sendSome(HttpExchange exchange, Reply reply, int bytes) throws IOException {
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(Arrays.copyOf(
                    reply.body().bytes(), Math.min(bytes, reply.body().size())));
        }
    }
}
