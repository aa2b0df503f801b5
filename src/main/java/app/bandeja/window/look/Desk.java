package app.bandeja.window.look;

import app.bandeja.form.Sentences;
import app.bandeja.review.QuarantineDesk;
import app.bandeja.review.ReviewDesk;
import app.bandeja.window.outside.Arrangements;
import app.bandeja.window.outside.Engine;
import app.bandeja.window.outside.Holdings;
import app.bandeja.window.outside.WindowServices;

/** What a screen works with. */
public record Desk(
        Texts texts,
        Sentences sentences,
        Figures figures,
        Background background,
        Engine engine,
        Holdings holdings,
        Arrangements arrangements,
        ReviewDesk review,
        QuarantineDesk quarantine,
        Changes changes) {

    public static Desk of(WindowServices services, Background background) {
        Texts texts = Texts.of(services.locale());
        return new Desk(
                texts,
                Sentences.of(texts.language()),
                new Figures(services.locale(), services.zone()),
                background,
                services.engine(),
                services.holdings(),
                services.arrangements(),
                services.review(),
                services.quarantine(),
                new Changes());
    }
}
