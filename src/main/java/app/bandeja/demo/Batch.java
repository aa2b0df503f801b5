package app.bandeja.demo;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code /batch/drive/v3}: up to a hundred calls in one, each with an answer of its own. */
final class Batch {
    private static final int MOST = 100;
    private static final String BOUNDARY = "batch_demo";

    private final Call outer;
    private final Function<Call, Reply> answers;

    private Batch(Call outer, Function<Call, Reply> answers) {
        this.outer = outer;
        this.answers = answers;
    }

    static Reply answer(Call call, Function<Call, Reply> answers) {
        List<Multipart.Part> parts = Multipart.parts(call);
        if (parts.isEmpty()) {
            throw Refusal.badRequest("The batch is empty.");
        }
        if (parts.size() > MOST) {
            throw Refusal.badRequest("The batch size limit of " + MOST + " calls is exceeded.");
        }
        Batch batch = new Batch(call, answers);
        StringBuilder body = new StringBuilder();
        parts.forEach(part -> body.append(batch.answered(part)));
        body.append("--").append(BOUNDARY).append("--\r\n");
        return new Reply(
                200,
                Map.of("Content-Type", "multipart/mixed; boundary=" + BOUNDARY),
                new Content(body.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private String answered(Multipart.Part part) {
        Reply reply;
        try {
            reply = answers.apply(inner(part));
        } catch (Refusal refusal) {
            reply = refusal.reply();
        }
        StringBuilder text = new StringBuilder("--" + BOUNDARY + "\r\nContent-Type: application/http\r\n");
        String id = Multipart.header(part.head(), "content-id");
        if (!id.isEmpty()) {
            // as Google does: <x> comes back as <response-x>
            text.append("Content-ID: ")
                    .append(id.startsWith("<") ? "<response-" + id.substring(1) : "response-" + id)
                    .append("\r\n");
        }
        text.append("\r\nHTTP/1.1 ").append(reply.status()).append(' ').append(words(reply.status()));
        reply.headers()
                .forEach((name, value) ->
                        text.append("\r\n").append(name).append(": ").append(value));
        text.append("\r\nContent-Length: ").append(reply.body().size()).append("\r\n\r\n");
        return text.append(reply.body().text()).append("\r\n").toString();
    }

    private static String words(int status) {
        return switch (status) {
            case 200 -> "OK";
            case 204 -> "No Content";
            case 404 -> "Not Found";
            default -> status < 400 ? "Done" : "Refused";
        };
    }

    /** A part is a request as on the wire, without the host; what it does not say of the sender, the batch says. */
    private Call inner(Multipart.Part part) {
        List<String> lines = new ArrayList<>();
        String text = part.body().text();
        int gap = Multipart.gap(text);
        String head = gap < 0 ? text : text.substring(0, gap);
        lines.addAll(head.strip().lines().toList());
        String[] request = (lines.isEmpty() ? "" : lines.removeFirst()).split(" ", -1);
        if (request.length < 2) {
            throw Refusal.badRequest("A part of the batch is no request.");
        }
        Headers headers = new Headers();
        List.of("Authorization", "Host")
                .forEach(name -> outer.header(name).ifPresent(value -> headers.set(name, value)));
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.set(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        String body = gap < 0 ? "" : text.substring(gap).strip();
        return Call.of(request[0], uri(request[1]), headers, new Content(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest("A part of the batch has no address: " + text);
        }
    }
}
