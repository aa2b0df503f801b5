package app.bandeja.cli;

import app.bandeja.setup.doctor.Diagnosis;
import app.bandeja.setup.doctor.Level;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;

/** A line a check: how it came out, what was looked at, what was seen, and what to do. */
final class DiagnosisLines {
    private final PrintWriter out;
    private final Texts texts;
    private final int widest;

    DiagnosisLines(PrintWriter out, Locale language) {
        this.out = out;
        this.texts = new Texts(language);
        this.widest = Arrays.stream(Level.values())
                .mapToInt(level -> Columns.of(label(level)))
                .max()
                .orElse(0);
    }

    /** Each as soon as it is done: some wait for a network. */
    void add(Diagnosis diagnosis) {
        String label = label(diagnosis.level());
        String remedy = diagnosis.remedy().map(words -> " → " + words).orElse("");
        String seen = PlainText.of(diagnosis.title() + ": " + diagnosis.words() + remedy);
        out.println(label + " ".repeat(widest - Columns.of(label)) + "  " + seen);
        out.flush();
    }

    private String label(Level level) {
        return texts.get("doctor." + level.code());
    }
}
