package app.bandeja.text.qr;

import app.bandeja.invoice.Word;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the law has printed beside a tax authority's code, so that a page that says it surely bears one. */
final class CodeWords {
    // Spain (Orden HAC/1177/2024 art. 20 and 21), the Basque provinces, Portugal (Portaria 195/2020), Argentina.
    private static final List<String> SAID = List.of(
            "qrtributario", "verifactu", "facturaverificable", "ticketbai", "tbai", "atcud", "comprobanteautorizado");

    private CodeWords() {}

    static boolean areOn(List<Word> words) {
        String page = words.stream()
                .map(Word::text)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .map(text -> text.replaceAll("[^\\p{L}]", ""))
                .collect(Collectors.joining());
        return SAID.stream().anyMatch(page::contains);
    }
}
