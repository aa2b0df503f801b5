package app.bandeja.setup;

import java.util.List;

/** How to get an OAuth client and what access it gives, in plain words. */
public record Explanation(String title, List<Paragraph> paragraphs) {
    private static final List<String> PARTS =
            List.of("why", "project", "api", "consent", "client", "choose", "access", "service");

    public Explanation {
        paragraphs = List.copyOf(paragraphs);
    }

    public record Paragraph(String heading, String text) {}

    static Explanation in(SetupTexts texts) {
        return new Explanation(
                texts.get("explain.title"),
                PARTS.stream()
                        .map(part -> new Paragraph(
                                texts.get("explain." + part + ".heading"), texts.get("explain." + part + ".text")))
                        .toList());
    }
}
