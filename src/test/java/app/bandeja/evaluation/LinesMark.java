package app.bandeja.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** What became of an invoice's lines of goods and services. */
enum LinesMark {
    RIGHT,
    /** None was given, which is better than wrong ones; or the answers do not tell them. */
    NONE,
    WRONG;

    /** What a line says may be printed with more words: a period, a code. */
    private static final double ALIKE = 0.6;

    static LinesMark of(Mark mark) {
        JsonNode read = mark.prediction().path("lines");
        if (read.isEmpty() || !mark.truth().has("lines")) {
            return NONE;
        }
        return isRight(mark.truth().path("lines"), read) ? RIGHT : WRONG;
    }

    private static boolean isRight(JsonNode truth, JsonNode read) {
        boolean right = truth.size() == read.size();
        for (int i = 0; right && i < truth.size(); i++) {
            right = money(truth.get(i)).compareTo(money(read.get(i))) == 0
                    && Likeness.of(description(truth.get(i)), description(read.get(i))) >= ALIKE;
        }
        return right;
    }

    private static String description(JsonNode line) {
        return line.path("description").asText();
    }

    private static BigDecimal money(JsonNode line) {
        return new BigDecimal(line.path("amount").asText());
    }
}
