package app.bandeja.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The true and the predicted invoices of one file, paired by number first, then by total, then in order. */
record Pairing(List<Pair> pairs, List<JsonNode> unmatched) {

    /** A true invoice, and what was read for it. */
    record Pair(JsonNode truth, Optional<JsonNode> prediction) {}

    static Pairing of(List<JsonNode> truths, List<JsonNode> predictions) {
        // A single line that is not accepted counts for all invoices of its file.
        boolean heldAsOne = predictions.size() == 1 && standing(predictions.getFirst()) != Standing.ACCEPTED;
        if (heldAsOne || (truths.size() == 1 && predictions.size() == 1)) {
            Optional<JsonNode> only = Optional.of(predictions.getFirst());
            return new Pairing(
                    truths.stream().map(truth -> new Pair(truth, only)).toList(), List.of());
        }
        List<JsonNode> left = new ArrayList<>(predictions);
        Map<JsonNode, JsonNode> found = new LinkedHashMap<>();
        match(truths, left, found, Field.INVOICE_NUMBER::isRight);
        match(truths, left, found, Field.TOTAL::isRight);
        match(truths, left, found, (_, _) -> true);
        List<Pair> pairs = truths.stream()
                .map(truth -> new Pair(truth, Optional.ofNullable(found.get(truth))))
                .toList();
        return new Pairing(pairs, left);
    }

    static Standing standing(JsonNode prediction) {
        return Standing.of(Field.text(prediction, "status"));
    }

    private static void match(
            List<JsonNode> truths,
            List<JsonNode> left,
            Map<JsonNode, JsonNode> found,
            BiPredicate<JsonNode, JsonNode> test) {
        for (JsonNode truth : truths) {
            if (!found.containsKey(truth)) {
                Optional<JsonNode> match = left.stream()
                        .filter(prediction -> test.test(truth, prediction))
                        .findFirst();
                match.ifPresent(prediction -> {
                    left.remove(prediction);
                    found.put(truth, prediction);
                });
            }
        }
    }
}
