package app.bandeja.extract.label;

import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All labels of all languages, by their first word. */
final class Lexicon {

    private static final Set<Concept> TITLES =
            EnumSet.of(Concept.INVOICE, Concept.CREDIT_NOTE, Concept.CORRECTIVE, Concept.SIMPLIFIED);
    static final Lexicon ALL = load(
            List.of("es", "ca", "gl", "eu", "en", "de", "fr", "it", "pt", "nl", "pl", "sv", "da", "no", "fi", "cs"));

    /**
     * A label's words, and what it may announce.
     *
     * @param place where it is one: some words, such as "To", are labels only where they begin a cell and end in a colon
     */
    record Entry(List<String> words, Set<Concept> concepts, Where place) {
        Entry {
            concepts = Set.copyOf(concepts);
        }
    }

    /** Where words are a label. */
    enum Where {
        ANYWHERE,
        HEADING
    }

    /** Before a line whose words are a label only as a heading. */
    private static final String HEADING = "^";

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    private Lexicon(Map<List<String>, EnumSet<Concept>> labels) {
        labels.forEach((phrase, concepts) -> {
            Where place = phrase.getFirst().equals(HEADING) ? Where.HEADING : Where.ANYWHERE;
            List<String> spelled = place == Where.HEADING ? phrase.subList(1, phrase.size()) : phrase;
            byFirstWord
                    .computeIfAbsent(spelled.getFirst(), _ -> new ArrayList<>())
                    .add(new Entry(spelled, concepts, place));
            words.addAll(spelled);
        });
        byFirstWord
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparing(entry -> entry.words().size(), Comparator.reverseOrder())));
    }

    /** The labels that begin with a word, the longest first. */
    List<Entry> beginningWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    private static Lexicon load(List<String> languages) {
        Map<List<String>, EnumSet<Concept>> labels = new HashMap<>();
        for (String language : languages) {
            Concept concept = Concept.OTHER_AMOUNT;
            for (String line : Lines.of("labels/" + language + ".txt")) {
                if (line.startsWith("[")) {
                    concept = Concept.valueOf(line.substring(1, line.length() - 1));
                } else {
                    for (List<String> phrase : spellings(line)) {
                        labels.computeIfAbsent(phrase, _ -> EnumSet.noneOf(Concept.class))
                                .add(concept);
                    }
                }
            }
        }
        labels.remove(List.of());
        labels.forEach((phrase, concepts) -> concepts.addAll(titleOf(phrase, concepts, labels)));
        return new Lexicon(labels);
    }

    // "Rechnungskorrektur Nr." labels the number, and says what the document is.
    private static Set<Concept> titleOf(
            List<String> phrase, Set<Concept> concepts, Map<List<String>, EnumSet<Concept>> labels) {
        EnumSet<Concept> titles = EnumSet.noneOf(Concept.class);
        for (int words = 1; words < phrase.size() && concepts.contains(Concept.NUMBER); words++) {
            titles.addAll(labels.getOrDefault(phrase.subList(0, words), EnumSet.noneOf(Concept.class)));
        }
        titles.retainAll(TITLES);
        return titles;
    }

    // "USt Betrag", "USt-Betrag"
    private static Set<List<String>> spellings(String line) {
        List<String> phrase = Key.phrase(line);
        if (line.startsWith(HEADING)) {
            return Set.of(Stream.concat(Stream.of(HEADING), phrase.stream()).toList());
        }
        String joined = String.join(" ", phrase);
        List<String> parted = List.of(joined.split("[ -]"));
        boolean compound = parted.size() == 2 && parted.stream().allMatch(word -> word.length() > 1);
        Set<List<String>> spellings = new HashSet<>(Set.of(phrase));
        if (compound) {
            spellings.add(parted);
            spellings.add(List.of(String.join("-", parted)));
        }
        return spellings;
    }
}
