package app.bandeja.extract.read;

import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of the months, long and short, in the languages of {@code months.txt}: a line a month. */
final class Months {
    private static final Map<String, Integer> NAMES = load();

    private Months() {}

    static Optional<Integer> number(String name) {
        return name.length() < 3 ? Optional.empty() : Optional.ofNullable(NAMES.get(Key.of(name)));
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> names = new HashMap<>();
        List<String> lines = Lines.of("months.txt");
        for (int month = 1; month <= lines.size(); month++) {
            for (String name : lines.get(month - 1).split("\\s+")) {
                names.put(Key.of(name), month);
            }
        }
        return Map.copyOf(names);
    }
}
