package app.bandeja;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every scenario that the facts about Drive ask for is a test that bears its name, or begins with it. */
class ScenarioNamesTest {
    private static final Path FACTS = Path.of("..", "shared", "DRIVE.md");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final String HEADING = "## Scenarios that the tests must hold";
    private static final Pattern GROUP = Pattern.compile("\\*\\*([^*]+):\\*\\*([^*]+)");
    private static final Pattern NAME = Pattern.compile("@DisplayName\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*\\)");

    @Test
    void eachScenarioIsATestOfThatName() throws IOException {
        Assumptions.assumeTrue(Files.exists(FACTS));
        List<String> scenarios = scenarios(Files.readString(FACTS));
        assertTrue(scenarios.size() >= 45, scenarios::toString);
        List<String> names = testNames();

        List<String> missing = scenarios.stream()
                .filter(scenario -> names.stream().noneMatch(name -> isNamedAfter(name, scenario)))
                .toList();

        assertEquals(List.of(), missing);
    }

    /** The scenario's own words, or these and after a colon which part of it. */
    private static boolean isNamedAfter(String name, String scenario) {
        return name.equals(scenario) || name.startsWith(scenario + ": ");
    }

    @Test
    void groupsAreSplitAsTheyAreWritten() {
        String facts =
                "# Facts\n" + HEADING + "\n**Some:** old a and b; one, in, out; 1,000\nof a kind. **Crash (kill -9):**"
                        + " mid-.part, mid-walk. **Scale:** many: one, two.\n\n## Else\n**Not:** this.\n";
        assertEquals(
                List.of("old a and b", "one, in, out", "1,000 of a kind", "mid-.part", "mid-walk", "many: one, two"),
                scenarios(facts));
    }

    private static List<String> scenarios(String facts) {
        String paragraph = facts.substring(facts.indexOf(HEADING) + HEADING.length())
                .strip()
                .split("\n\n", 2)[0]
                .replace('\n', ' ');
        List<String> scenarios = new ArrayList<>();
        Matcher groups = GROUP.matcher(paragraph);
        while (groups.find()) {
            scenarios.addAll(ofGroup(groups.group(2).strip()));
        }
        return scenarios;
    }

    /** With semicolons where a scenario holds commas; a colon makes the whole group one scene and what holds in it. */
    private static List<String> ofGroup(String text) {
        String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (bare.contains(": ")) {
            return List.of(bare);
        }
        return Stream.of(bare.split(bare.contains(";") ? "; " : ", ")).toList();
    }

    private static List<String> testNames() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(TESTS)) {
            for (Path source : sources.filter(file -> file.toString().endsWith("Test.java"))
                    .toList()) {
                Matcher found = NAME.matcher(Files.readString(source, StandardCharsets.UTF_8));
                while (found.find()) {
                    names.add(found.group(1));
                }
            }
        }
        return names;
    }
}
