package app.bandeja.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A score in words and figures. */
final class ScoreTable {
    private final PrintWriter out;

    ScoreTable(PrintWriter out) {
        this.out = out;
    }

    void print(String name, Score score) {
        whole(name, score);
        Map<Mark.Medium, List<Mark>> media =
                score.marks().stream().collect(Collectors.groupingBy(Mark::medium, TreeMap::new, Collectors.toList()));
        if (media.size() > 1) {
            media.keySet()
                    .forEach(medium -> rates(
                            name + ", " + medium.name().toLowerCase(Locale.ROOT),
                            score.only(mark -> mark.medium() == medium)));
        }
        fields(score);
        reasons(score);
        out.flush();
    }

    private void whole(String name, Score score) {
        Map<String, Long> standings = score.marks().stream()
                .collect(Collectors.groupingBy(mark -> mark.standing().word(), TreeMap::new, Collectors.counting()));
        out.printf(
                Locale.ROOT,
                "%n== %s: %d documents (%d invoices) %s%n",
                name,
                score.marks().size(),
                score.count(Mark::isInvoice),
                standings);
        rates(name, score);
    }

    private void rates(String name, Score score) {
        out.printf(
                Locale.ROOT,
                "   %-18s straight through %-18s silent errors %-18s no invoices, held back %s%n",
                name,
                score.straightThrough(),
                score.silentErrors(),
                score.heldBack());
    }

    private void fields(Score score) {
        for (Field field : Field.values()) {
            out.printf(
                    Locale.ROOT,
                    "     %-16s %-20s of accepted %s%n",
                    field.code(),
                    score.right(field),
                    score.rightAccepted(field));
        }
        Map<LinesMark, Long> lines = score.marks().stream()
                .filter(mark -> mark.truth().has("lines"))
                .collect(Collectors.groupingBy(LinesMark::of, TreeMap::new, Collectors.counting()));
        out.printf(Locale.ROOT, "     %-16s %s%n", "lines", lines);
    }

    /** What keeps right and wrong readings from being accepted. */
    private void reasons(Score score) {
        out.println("   invoices held back, by finding (several each)");
        counts(
                        score,
                        mark -> mark.prediction()
                                .path("findings")
                                .valueStream()
                                .map(finding -> Field.text(finding, "code"))
                                .distinct()
                                .toList())
                .forEach((code, count) -> out.printf(Locale.ROOT, "     %-32s %4d%n", code, count));
    }

    private static Map<String, Long> counts(Score score, Function<Mark, List<String>> names) {
        return score.marks().stream()
                .filter(mark -> mark.isInvoice() && mark.standing() != Standing.ACCEPTED)
                .flatMap(mark -> names.apply(mark).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** Variations tell what they are made of: how each trait fares. Nothing where no truth tells traits. */
    void printTraits(Score score) {
        Map<String, List<Mark>> byTrait = new TreeMap<>();
        for (Mark mark : score.marks()) {
            for (JsonNode trait : mark.truth().path("traits")) {
                byTrait.computeIfAbsent(trait.asText(), _ -> new ArrayList<>()).add(mark);
            }
        }
        byTrait.forEach((trait, marks) -> {
            Score part = new Score(marks, List.of());
            out.printf(
                    Locale.ROOT,
                    "     %-34s straight through %-18s silent errors %s%n",
                    trait,
                    part.straightThrough(),
                    part.silentErrors());
        });
        out.flush();
    }
}
