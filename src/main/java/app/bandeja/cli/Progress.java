package app.bandeja.cli;

import app.bandeja.form.Sentences;
import app.bandeja.run.RunEvent;
import app.bandeja.run.RunListener;
import java.io.PrintWriter;
import java.util.Locale;

/** Tells a run's events in lines, on standard error. */
final class Progress implements RunListener {
    private final PrintWriter err;
    private final Texts texts;
    private final Sentences sentences;
    private int found;
    private int done;

    Progress(PrintWriter err, Locale language) {
        this.err = err;
        this.texts = new Texts(language);
        this.sentences = Sentences.of(language);
    }

    @Override
    public synchronized void on(RunEvent event) {
        switch (event) {
            case RunEvent.Started _, RunEvent.Fetched _, RunEvent.PageRead _, RunEvent.Ended _ -> {}
            case RunEvent.Listed listed -> listed(listed);
            case RunEvent.Settled settled -> step(settled.name(), sentences.of(settled.state()));
            case RunEvent.Unchanged unchanged -> step(unchanged.name(), texts.get("progress.unchanged"));
            case RunEvent.Retrying retrying ->
                step(
                        retrying.name(),
                        texts.get(
                                "progress.retrying",
                                sentences.of(retrying.fault()),
                                retrying.due().toString()));
            // Told at the end, when the run says how it came out.
            case RunEvent.SourceFailed _, RunEvent.Failed _ -> {}
        }
    }

    private void listed(RunEvent.Listed listed) {
        found += listed.owed();
        if (listed.listed() > 0) {
            say(texts.get("progress.listed", listed.source(), listed.listed(), listed.owed()));
        }
    }

    private void step(String name, String what) {
        done++;
        say(texts.get("progress.step", done, Math.max(found, done), name, what));
    }

    private void say(String line) {
        err.println(PlainText.of(line));
        err.flush();
    }
}
