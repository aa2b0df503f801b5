package app.bandeja.source.signin;

import java.util.Locale;

/**
 * What the browser shows when it comes back: plain sentences, in the person's language.
 *
 * @param allowed after a consent
 * @param denied after a refusal
 * @param notOurs for an answer that belongs to no sign-in of this program
 */
public record ReceiverPages(Locale language, String title, String allowed, String denied, String notOurs) {

    String page(String sentence) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
                <style>body{font:1.2rem/1.5 sans-serif;max-width:34rem;margin:20vh auto;padding:0 1rem}</style></head>
                <body><h1>%s</h1><p>%s</p></body></html>
                """.formatted(language.toLanguageTag(), escaped(title), escaped(title), escaped(sentence));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
