package app.bandeja.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The marks of many documents.
 *
 * @param spurious accepted lines that match no truth: each is a silent error
 */
record Score(List<Mark> marks, List<JsonNode> spurious) {
    Score {
        marks = List.copyOf(marks);
        spurious = List.copyOf(spurious);
    }

    /**
     * Marks everything that was read.
     *
     * @param truths the invoices of each file, by its base name
     * @param predictions the lines printed for each file, by its base name
     */
    static Score of(Map<String, List<JsonNode>> truths, Map<String, List<JsonNode>> predictions) {
        List<Mark> marks = new ArrayList<>();
        List<JsonNode> spurious = new ArrayList<>();
        truths.forEach((file, invoices) -> {
            List<JsonNode> lines = predictions.getOrDefault(file, List.of());
            Pairing pairing = Pairing.of(invoices, lines);
            Standing unmatched = lines.stream().anyMatch(Score::isAccepted) ? Standing.LOST : Standing.MISSING;
            pairing.pairs().forEach(pair -> marks.add(mark(file, pair, unmatched)));
            pairing.unmatched().stream().filter(Score::isAccepted).forEach(spurious::add);
        });
        return new Score(marks, spurious);
    }

    private static Mark mark(String file, Pairing.Pair pair, Standing unmatched) {
        return pair.prediction()
                .map(read -> new Mark(file, pair.truth(), read, Pairing.standing(read)))
                .orElseGet(() -> new Mark(file, pair.truth(), Truths.NOTHING, unmatched));
    }

    private static boolean isAccepted(JsonNode prediction) {
        return Pairing.standing(prediction) == Standing.ACCEPTED;
    }

    /** Only some of the documents, without the lines that belong to none. */
    Score only(Predicate<Mark> wanted) {
        return new Score(marks.stream().filter(wanted).toList(), List.of());
    }

    Share straightThrough() {
        return new Share(count(Mark::isStraightThrough), count(Mark::isInvoice));
    }

    Share silentErrors() {
        return new Share(count(Mark::isSilentError) + spurious.size(), marks.size());
    }

    /** Documents that are no invoices and were not accepted as one. */
    Share heldBack() {
        return new Share(
                count(mark -> !mark.isInvoice()
                        && (mark.standing() == Standing.REVIEW || mark.standing() == Standing.REJECTED)),
                count(mark -> !mark.isInvoice()));
    }

    /** Of the invoices, whatever became of them. */
    Share right(Field field) {
        return new Share(count(mark -> mark.isInvoice() && mark.isRight(field)), count(Mark::isInvoice));
    }

    /** Of the accepted invoices. */
    Share rightAccepted(Field field) {
        return only(mark -> mark.isInvoice() && mark.standing() == Standing.ACCEPTED)
                .right(field);
    }

    int count(Predicate<Mark> wanted) {
        return (int) marks.stream().filter(wanted).count();
    }
}
