package app.bandeja.window.review;

import app.bandeja.review.DecisionResult;
import app.bandeja.window.look.Desk;
import java.util.Locale;

/** Why a decision was not taken, in a sentence. */
final class RefusalWords {
    private final Desk desk;

    RefusalWords(Desk desk) {
        this.desk = desk;
    }

    String of(DecisionResult.DecidedByAnother result, String title) {
        return desk.texts()
                .get("review.by_another", title, result.who(), desk.figures().time(result.when()));
    }

    String of(DecisionResult.Unusable result) {
        return desk.texts().get("review.unusable", desk.sentences().field(result.field()));
    }

    String of(DecisionResult.NoOriginal result) {
        return desk.texts().get("review.no_original." + result.why().name().toLowerCase(Locale.ROOT));
    }
}
