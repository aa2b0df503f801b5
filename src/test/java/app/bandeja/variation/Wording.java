package app.bandeja.variation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words of one language as one company writes them: of several wordings one is drawn and kept. */
final class Wording {
    private static final Map<Language, Map<String, List<String>>> ALL = load();

    private final Language language;
    private final Dice dice;
    private final Country country;
    private final Map<String, String> chosen = new HashMap<>();

    /** @param country the supplier's: the Canary Islands have a tax of their own */
    Wording(Language language, Country country, Dice dice) {
        this.language = language;
        this.country = country;
        this.dice = dice;
    }

    Language language() {
        return language;
    }

    /** The wording of this key on this document. */
    String of(String key) {
        return chosen.computeIfAbsent(key, _ -> local(dice.of(all(key))));
    }

    private String local(String wording) {
        return country == Country.CANARIES ? wording.replaceAll("\\bIVA\\b|I\\.V\\.A\\.", "IGIC") : wording;
    }

    /** Several values of a key, such as the twelve months. */
    List<String> all(String key) {
        return Objects.requireNonNull(ALL.getOrDefault(language, Map.of()).get(key), () -> language + " lacks " + key);
    }

    /** A wording with its gaps filled: names and values by turns. */
    String filled(String key, String... gaps) {
        String text = of(key);
        for (int i = 0; i < gaps.length; i += 2) {
            text = text.replace("{" + gaps[i] + "}", gaps[i + 1]);
        }
        return text;
    }

    private static Map<Language, Map<String, List<String>>> load() {
        Map<Language, Map<String, List<String>>> all = new HashMap<>();
        for (Language language : Language.values()) {
            all.put(language, load(language.code() + ".txt"));
        }
        return Map.copyOf(all);
    }

    private static Map<String, List<String>> load(String resource) {
        Map<String, List<String>> words = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Wording.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                int colon = line.indexOf(": ");
                if (!line.startsWith("#") && colon > 0) {
                    // A form of law begins with a comma and a space: only trailing space is cut.
                    words.put(
                            line.substring(0, colon),
                            new ArrayList<>(Arrays.asList(
                                    line.substring(colon + 2).strip().split("\\s+\\|\\s+"))));
                }
            }
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
