package app.bandeja.window.look;

import app.bandeja.form.Sentences;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Outcome;
import app.bandeja.store.DocumentEvent;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened to a document, in words; the ledger keeps it in codes. */
public final class EventWords {
    private static final String DECISION = "invoices.event.";
    private static final String CODE = "event.code.";

    private final Texts texts;
    private final Sentences sentences;

    public EventWords(Texts texts, Sentences sentences) {
        this.texts = texts;
        this.sentences = sentences;
    }

    /** What happened; what has no word of its own is told by its code. */
    public String decision(DocumentEvent event) {
        String key = DECISION + event.decision();
        return texts.bundle().containsKey(key) ? texts.get(key) : event.decision();
    }

    /** Why, or who; empty where there is no more to say. */
    public String detail(DocumentEvent event) {
        return event.detail()
                .map(detail -> switch (event.decision()) {
                    case "quarantined", "retry" -> fault(detail);
                    // A person's name and reason are no codes.
                    default -> event.stage().equals("review") ? detail : codes(detail);
                })
                .orElse("");
    }

    /** Both in one. */
    public String whole(DocumentEvent event) {
        String detail = detail(event);
        return detail.isBlank() ? decision(event) : decision(event) + ": " + detail;
    }

    private String fault(String detail) {
        int colon = detail.indexOf(": ");
        String code = colon < 0 ? detail : detail.substring(0, colon);
        return Arrays.stream(Fault.values())
                .filter(fault -> fault.code().equals(code))
                .findFirst()
                .map(fault -> new Outcome.Quarantined(fault, colon < 0 ? "" : detail.substring(colon + 2)))
                .map(sentences::of)
                .orElse(detail);
    }

    private String codes(String detail) {
        String sentence = sentences.ofDetail(detail);
        return sentence.equals(detail)
                ? Stream.of(detail.split("[; ]+")).map(this::code).distinct().collect(Collectors.joining(", "))
                : sentence;
    }

    private String code(String code) {
        String key = CODE + code;
        return texts.bundle().containsKey(key) ? texts.get(key) : sentences.ofDetail(code);
    }

    /** The codes whose words hold that text, for a search among codes. */
    public Set<String> codes(Locale locale, String typed) {
        String wanted = typed.strip().toLowerCase(locale);
        if (wanted.isEmpty()) {
            return Set.of();
        }
        Stream<String> known = Collections.list(texts.bundle().getKeys()).stream()
                .filter(key -> key.startsWith(DECISION) || key.startsWith(CODE))
                .filter(key -> says(texts.get(key), wanted, locale))
                .map(key -> key.substring(key.startsWith(CODE) ? CODE.length() : DECISION.length()));
        Stream<String> faults = Arrays.stream(Fault.values())
                .filter(fault -> says(sentences.of(fault), wanted, locale))
                .map(Fault::code);
        return Stream.concat(known, faults).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean says(String words, String wanted, Locale locale) {
        return words.toLowerCase(locale).contains(wanted);
    }
}
