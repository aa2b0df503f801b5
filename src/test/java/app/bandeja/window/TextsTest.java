package app.bandeja.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.window.look.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts SPANISH = Texts.of(Locale.of("es"));
    private static final Texts ENGLISH = Texts.of(Locale.ENGLISH);

    private static final Pattern IN_FXML = Pattern.compile("\"%([a-z0-9_.]+)\"");
    private static final Pattern IN_JAVA = Pattern.compile(
            "\"((?:window|rail|home|activity|figure|invoices?|suppliers|review|reader|quarantine|documents?|sources?|connection|folders|settings|tray|shortcuts)\\.[a-z_.]*[a-z])\"");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertEquals(keys(ENGLISH), keys(SPANISH));
    }

    private static Set<String> keys(Texts texts) {
        return new TreeSet<>(texts.bundle().keySet());
    }

    @Test
    void everyTextHasTheSamePlaceHoldersInBothLanguages() {
        for (String key : keys(ENGLISH)) {
            assertEquals(placeHolders(ENGLISH, key), placeHolders(SPANISH, key), key);
        }
    }

    private static int placeHolders(Texts texts, String key) {
        return new MessageFormat(texts.get(key), Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    @Test
    void everyTextThatIsUsedExists() throws IOException {
        Set<String> used = used(Path.of("resources", "app", "bandeja", "window"), ".fxml", IN_FXML);
        used.addAll(used(Path.of("src", "main", "java", "app", "bandeja", "window"), ".java", IN_JAVA));
        // A prefix in the code ("invoices.empty") is completed there; some text must begin with it.
        List<String> missing = used.stream()
                .filter(key ->
                        keys(ENGLISH).stream().noneMatch(known -> known.equals(key) || known.startsWith(key + ".")))
                .toList();
        assertEquals(List.of(), missing);
        assertTrue(used.size() > 80, "the search itself must have found them: " + used.size());
    }

    private static Set<String> used(Path folder, String ending, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> pattern.matcher(text(file)).results().map(found -> found.group(1)))
                    .filter(key -> !key.endsWith(".css") && !key.endsWith(".fxml"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void languagesOfSpainReadSpanishAndAllOthersEnglish() {
        assertEquals("Facturas", Texts.of(Locale.of("ca", "ES")).get("invoices.title"));
        assertEquals("Invoices", Texts.of(Locale.GERMANY).get("invoices.title"));
    }

    @Test
    void oneAndManyAreToldApart() {
        assertEquals(
                "Queda un documento por leer. Pulse Sincronizar para seguir.", SPANISH.get("home.standing.owed", 1L));
        assertEquals(
                "Quedan 1.200 documentos por leer. Pulse Sincronizar para seguir.",
                SPANISH.get("home.standing.owed", 1200L));
    }
}
