package app.bandeja.demo;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file's bytes, whole or a range of them. */
final class Media {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    private Media() {}

    static Reply reply(DemoFile file, Optional<String> range) {
        if (!file.hasBytes()) {
            throw new Refusal(
                            403,
                            "fileNotDownloadable",
                            "Only files with binary content can be downloaded. Use Export with Docs Editors files.")
                    .at("parameter", "alt");
        }
        Matcher asked = RANGE.matcher(range.orElse(""));
        return asked.matches() && !asked.group().equals("bytes=-") ? part(file, asked) : whole(file);
    }

    private static Reply whole(DemoFile file) {
        return new Reply(200, headers(file), file.content());
    }

    private static Map<String, String> headers(DemoFile file) {
        return Map.of("Content-Type", file.mime(), "Content-Disposition", "attachment", "Accept-Ranges", "bytes");
    }

    private static Reply part(DemoFile file, Matcher asked) {
        int size = file.content().size();
        boolean fromEnd = asked.group(1).isEmpty();
        long from = fromEnd ? Math.max(0, size - Long.parseLong(asked.group(2))) : Long.parseLong(asked.group(1));
        long to = fromEnd || asked.group(2).isEmpty() ? size : Math.min(size, Long.parseLong(asked.group(2)) + 1);
        if (from >= to) {
            throw new Refusal(416, "requestedRangeNotSatisfiable", "Request range not satisfiable")
                    .at("header", "Range")
                    .with(Map.of("Content-Range", "bytes */" + size));
        }
        Content bytes = file.content().part(from, to);
        return new Reply(206, headers(file), bytes)
                .with(Map.of("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + size));
    }
}
