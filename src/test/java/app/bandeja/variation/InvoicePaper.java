package app.bandeja.variation;

import app.bandeja.variation.Layout.Extra;
import java.time.LocalDate;
import java.util.List;

/** A page as companies send it: top, parties, number and dates, goods, taxes, payment. Also for what only looks like one. */
final class InvoicePaper {
    /** What comes after the goods needs this much room. */
    private static final double ROOM = 615;

    private final Desk desk;

    InvoicePaper(Desk desk) {
        this.desk = desk;
    }

    void paint() {
        ReferenceSection reference = new ReferenceSection(desk);
        PartySection parties = new PartySection(desk);
        double y = reference.title(brand(48));
        y = desk.layout().has(Extra.REFERENCE_FIRST)
                ? parties.paint(reference.paint(y))
                : reference.paint(parties.paint(y));
        if (desk.layout().has(Extra.TOTAL_IN_HEADER) && !isPayableOnly()) {
            String total = desk.label(desk.facts().totalLabel()) + " "
                    + desk.formats().money(desk.facts().total());
            desk.sheet().left(Desk.LEFT, y, Ink.BOLD, total);
            y += 1.6 * desk.sheet().leading();
        }
        y = new LinesSection(desk).paint(corrected(y) + 6);
        if (y > ROOM) {
            new FooterSection(desk).paint();
            desk.sheet().nextPage();
            y = 80;
        }
        payment(new SummarySection(desk).paint(y));
        new FooterSection(desk).paint();
    }

    /** Where the total itself is not printed: only what is left after the withholding. */
    private boolean isPayableOnly() {
        return desk.facts().withheld().signum() != 0 && desk.layout().has(Extra.PAYABLE_ONLY);
    }

    private double brand(double y) {
        desk.sheet().left(Desk.LEFT, y, Ink.TITLE, desk.facts().supplier().brand());
        return y + 2.4 * desk.sheet().leading();
    }

    private double corrected(double y) {
        Facts facts = desk.facts();
        if (facts.sort() != Sort.CREDIT_NOTE) {
            return y;
        }
        LocalDate before = facts.issued().minusDays(20);
        String text = desk.words()
                .filled(
                        "rectifies",
                        "number",
                        desk.dice().digits(5),
                        "date",
                        desk.formats().date(before));
        desk.sheet().left(Desk.LEFT, y, Ink.PLAIN, text);
        return y + 1.6 * desk.sheet().leading();
    }

    private void payment(double y) {
        Facts facts = desk.facts();
        double at = y + 6;
        if (!facts.note().isEmpty()) {
            at = desk.sheet().paragraph(Desk.LEFT, at, Desk.RIGHT - Desk.LEFT, Ink.PLAIN, facts.note());
        }
        desk.sheet().left(Desk.LEFT, at, Ink.PLAIN, desk.words().of("payment"));
        at += desk.sheet().leading();
        if (facts.due().size() > 1) {
            at = schedule(at, facts.due());
        }
        if (desk.layout().has(Extra.THANKS)) {
            desk.sheet().left(Desk.LEFT, at, Ink.SMALL, desk.words().of("thanks"));
        }
    }

    private double schedule(double y, List<LocalDate> due) {
        desk.sheet().left(Desk.LEFT, y, Ink.BOLD, desk.words().of("schedule"));
        double at = y + desk.sheet().leading();
        for (Instalments.Instalment instalment : Instalments.of(desk.facts().payable(), due)) {
            desk.sheet().left(Desk.LEFT, at, Ink.PLAIN, desk.formats().date(instalment.due()));
            desk.sheet().right(Desk.LEFT + 210, at, Ink.PLAIN, desk.formats().figure(instalment.amount()));
            at += desk.sheet().leading();
        }
        return at;
    }
}
