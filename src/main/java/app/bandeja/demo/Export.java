package app.bandeja.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code files.export}: Google's own documents in other formats, as plainly as their text allows. */
final class Export {
    static final String DOCUMENT = "application/vnd.google-apps.document";
    private static final String PDF = "application/pdf";
    private static final Map<String, List<String>> FORMATS = Map.of(
            DOCUMENT,
            List.of(PDF, "text/plain", "text/html", "text/markdown"),
            "application/vnd.google-apps.spreadsheet",
            List.of(PDF, "text/csv", "text/tab-separated-values"),
            "application/vnd.google-apps.presentation",
            List.of(PDF, "text/plain"),
            "application/vnd.google-apps.drawing",
            List.of(PDF));

    private Export() {}

    static Reply reply(DemoFile file, Call call) {
        String format = call.param("mimeType").orElseThrow(() -> Refusal.missing("mimeType"));
        if (!file.isNative()) {
            throw new Refusal(403, "fileNotExportable", "Export only supports Docs Editors files.");
        }
        if (!FORMATS.getOrDefault(file.mime(), List.of()).contains(format)) {
            throw Refusal.badRequest("The requested conversion is not supported.")
                    .at("parameter", "convertTo");
        }
        return new Reply(200, Map.of("Content-Type", format), content(file, format));
    }

    private static Content content(DemoFile file, String format) {
        String text = file.content().text();
        return switch (format) {
            case PDF -> pdf(text);
            case "text/html" -> utf8("<html><body><p>" + escaped(text) + "</p></body></html>");
            default -> file.content();
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Content utf8(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One page with one line of text. */
    private static Content pdf(String text) {
        String line = text.replaceAll("[^ -~]", "?")
                .replace("\\", "\\\\")
                .replace("(", "\\(")
                .replace(")", "\\)");
        String drawing = "BT /F1 11 Tf 50 780 Td (" + line + ") Tj ET";
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length " + drawing.length() + ">>stream\n" + drawing + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int number = 1; number <= objects.size(); number++) {
            places.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(number).append(" 0 obj").append(objects.get(number - 1)).append("endobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 6\n").append(places).append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n");
        return utf8(pdf.append(table).append("\n%%EOF\n").toString());
    }

    static ObjectNode links(DemoFile file) {
        ObjectNode links = Shapes.object();
        for (String format : FORMATS.getOrDefault(file.mime(), List.of())) {
            String name = URLEncoder.encode(format, StandardCharsets.UTF_8);
            links.put(format, "https://docs.google.com/feeds/download?id=" + file.id() + "&exportFormat=" + name);
        }
        return links;
    }

    static ObjectNode formats() {
        ObjectNode all = Shapes.object();
        FORMATS.forEach((from, to) -> to.forEach(all.putArray(from)::add));
        return all;
    }
}
