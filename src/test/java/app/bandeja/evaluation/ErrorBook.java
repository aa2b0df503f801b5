package app.bandeja.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The failures for looking at: truth against reading, and the page as a picture. Silent errors come first. */
final class ErrorBook {
    private static final String HEAD = """
            <!doctype html><meta charset="utf-8"><title>Failures</title><style>
            body{font:14px sans-serif;margin:2em} section{border-top:2px solid #888;margin-top:1em;padding-top:1em}
            table{border-collapse:collapse} td,th{border:1px solid #ccc;padding:2px 8px;text-align:left}
            .wrong{background:#fdd} .silent h2{color:#b00} img{max-width:48%;border:1px solid #ccc;vertical-align:top}
            </style>
            """;

    private final Path folder;

    /** @param folder made where it is missing */
    ErrorBook(Path folder) {
        this.folder = folder;
    }

    /** Writes {@code index.html} and its pictures. */
    void write(Collection collection, Score score) throws IOException {
        Files.createDirectories(folder);
        StringBuilder html = new StringBuilder(HEAD);
        List<Mark> failures = score.marks().stream()
                .filter(Mark::isFailure)
                .sorted(Comparator.comparing(Mark::isSilentError).reversed().thenComparing(Mark::file))
                .toList();
        html.append("<h1>")
                .append(escaped(collection.name()))
                .append("</h1><p>")
                .append(failures.size());
        html.append(" failures; silent errors first</p>\n");
        for (Mark mark : failures) {
            html.append(section(collection, mark));
        }
        score.spurious()
                .forEach(line -> html.append("<section class=silent><h2>matches no truth</h2><pre>")
                        .append(escaped(line.toPrettyString()))
                        .append("</pre></section>\n"));
        Files.writeString(folder.resolve("index.html"), html);
    }

    private StringBuilder section(Collection collection, Mark mark) throws IOException {
        StringBuilder html = new StringBuilder();
        html.append(mark.isSilentError() ? "<section class=silent>" : "<section>");
        html.append("<h2>").append(escaped(mark.file())).append(": ");
        html.append(mark.isSilentError() ? "SILENT ERROR, " : "")
                .append(mark.standing().word());
        html.append("</h2><table><tr><th><th>truth<th>read</tr>");
        for (Field field : Field.values()) {
            html.append(mark.isRight(field) ? "<tr>" : "<tr class=wrong>")
                    .append("<td>")
                    .append(field.code());
            html.append("<td>").append(escaped(Field.text(mark.truth(), field.code())));
            html.append("<td>")
                    .append(escaped(Field.text(mark.prediction(), field.code())))
                    .append("</tr>\n");
        }
        html.append("</table><ul>");
        for (JsonNode finding : mark.prediction().path("findings")) {
            html.append("<li>").append(escaped(Field.text(finding, "code") + " " + finding.path("fields")));
            html.append(": ").append(escaped(Field.text(finding, "message")));
        }
        html.append("</ul>");
        Path document = collection.docs().resolve(mark.file());
        for (String picture : Pages.draw(document, mark.prediction(), folder)) {
            html.append("<a href=\"").append(escaped(picture)).append("\"><img loading=lazy src=\"");
            html.append(escaped(picture)).append("\"></a>\n");
        }
        return html.append("</section>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
