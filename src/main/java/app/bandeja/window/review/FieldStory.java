package app.bandeja.window.review;

import app.bandeja.invoice.Candidate;
import app.bandeja.window.look.Desk;
import app.bandeja.window.review.CandidateList.Line;
import java.util.List;
import java.util.Optional;

/** Tells of each field of the open part what it holds, how that stands, and what else it might be. */
final class FieldStory {
    private final Desk desk;
    private final FieldWords words;

    FieldStory(Desk desk, FieldWords words) {
        this.desk = desk;
        this.words = words;
    }

    /** As a person would type it: no signs of currency. */
    String form(String field, Optional<String> value) {
        return value.filter(text -> !text.isEmpty())
                .map(text -> words.plain(field, text))
                .orElse("");
    }

    FieldRow.Standing how(OpenCase shown, String field) {
        if (shown.isSet(field)) {
            return FieldRow.Standing.BY_HAND;
        }
        if (shown.isDoubtful(field)) {
            return FieldRow.Standing.DOUBTFUL;
        }
        return shown.read(field).isPresent() ? FieldRow.Standing.CLEAR : FieldRow.Standing.ABSENT;
    }

    String standing(OpenCase shown, String field) {
        if (shown.isSet(field)) {
            return desk.texts().get("review.by_hand");
        }
        String origin = shown.read(field).map(words::origin).orElse(desk.texts().get("review.not_found"));
        return shown.isDoubtful(field) && shown.read(field).isPresent()
                ? desk.texts().get("review.doubtful", origin)
                : origin;
    }

    List<Line> candidates(OpenCase shown, String field) {
        Optional<String> held = shown.value(field);
        return shown.choices(field).stream().map(one -> line(field, one, held)).toList();
    }

    private Line line(String field, Candidate<String> one, Optional<String> held) {
        return new Line(
                one.value(),
                form(field, Optional.of(one.value())),
                words.origin(one),
                held.filter(one.value()::equals).isPresent() ? Line.Standing.HELD : Line.Standing.OTHER);
    }
}
