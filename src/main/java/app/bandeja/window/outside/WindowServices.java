package app.bandeja.window.outside;

import app.bandeja.review.QuarantineDesk;
import app.bandeja.review.ReviewDesk;
import java.time.ZoneId;
import java.util.Locale;

/**
 * All that the window is given.
 *
 * @param locale language of the texts, form of numbers and dates
 * @param zone where the clock on the wall hangs
 */
public record WindowServices(
        Engine engine,
        Holdings holdings,
        Arrangements arrangements,
        ReviewDesk review,
        QuarantineDesk quarantine,
        Locale locale,
        ZoneId zone) {}
