package app.bandeja.setup.doctor;

import app.bandeja.text.ocr.OcrTrial;
import app.bandeja.text.ocr.OcrTrial.Result;
import java.time.Duration;

/** Whether OCR's natives load, with the model of each language that is set. */
final class OcrCheck {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private OcrCheck() {}

    static Result look(Patient.Reading reading) {
        return OcrTrial.of(reading.languages(), reading.cache(), LIMIT);
    }

    static Found judge(Result result, Patient.Reading reading) {
        return switch (result) {
            case Result.Works() -> Found.of(Sign.OCR_WORKS, reading.languages());
            case Result.NoModel(String language) -> Found.of(Sign.OCR_NO_MODEL, language);
            case Result.Fails(String reason) -> Found.of(Sign.OCR_FAILS, reason);
        };
    }
}
