package app.bandeja.variation;

import app.bandeja.variation.Layout.Extra;
import java.math.BigDecimal;

/** The table of goods, over as many pages as it takes, with what is carried forward. */
final class LinesSection {
    private static final double FIRST = 95;
    private static final double LAST = 690;
    private static final double QUANTITY = 350;
    private static final double PRICE = 425;
    private static final double RATE = 475;

    private final Desk desk;

    LinesSection(Desk desk) {
        this.desk = desk;
    }

    /** Returns the height below. */
    double paint(double y) {
        double at = heading(y);
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (Item item : desk.facts().items()) {
            if (at > LAST) {
                at = nextPage(at, sum);
            }
            line(at, item);
            sum = sum.add(item.amount());
            at += desk.sheet().leading();
        }
        desk.sheet().rule(Desk.LEFT, at - desk.sheet().leading() * 0.6, Desk.RIGHT);
        return at + 10;
    }

    private double heading(double y) {
        double description = Desk.LEFT;
        if (desk.layout().has(Extra.CODE_COLUMN)) {
            desk.sheet().left(Desk.LEFT, y, Ink.BOLD, desk.words().of("col.code"));
            description += 60;
        }
        desk.sheet().left(description, y, Ink.BOLD, desk.words().of("col.description"));
        desk.sheet().right(QUANTITY, y, Ink.BOLD, desk.words().of("col.quantity"));
        desk.sheet().right(PRICE, y, Ink.BOLD, desk.words().of("col.price"));
        if (hasRates()) {
            desk.sheet().right(RATE, y, Ink.BOLD, desk.words().of("col.rate"));
        }
        String amount = desk.words().of("col.amount");
        String coin = desk.formats().tellsCurrency() ? "" : " (EUR)".replace("EUR", currency());
        desk.sheet().right(Desk.RIGHT, y, Ink.BOLD, amount + coin);
        desk.sheet().rule(Desk.LEFT, y + 3, Desk.RIGHT);
        return y + desk.sheet().leading() * 1.3;
    }

    private String currency() {
        return desk.facts().supplier().country().currency();
    }

    private boolean hasRates() {
        return desk.layout().has(Extra.RATE_COLUMN) || desk.facts().taxes().size() > 1;
    }

    private void line(double y, Item item) {
        double description = Desk.LEFT;
        if (desk.layout().has(Extra.CODE_COLUMN)) {
            desk.sheet().left(Desk.LEFT, y, Ink.PLAIN, desk.dice().digits(5));
            description += 60;
        }
        Formats formats = desk.formats();
        desk.sheet().left(description, y, Ink.PLAIN, item.description());
        desk.sheet().right(QUANTITY, y, Ink.PLAIN, formats.quantity(item.quantity()));
        desk.sheet().right(PRICE, y, Ink.PLAIN, formats.figure(item.price()));
        if (hasRates()) {
            desk.sheet().right(RATE, y, Ink.PLAIN, formats.bareRate(item.rate()));
        }
        desk.sheet().right(Desk.RIGHT, y, Ink.PLAIN, formats.figure(item.amount()));
    }

    private double nextPage(double y, BigDecimal sum) {
        carried(y, "carry", sum);
        new FooterSection(desk).paint();
        desk.sheet().nextPage();
        Facts facts = desk.facts();
        desk.sheet().left(Desk.LEFT, 50, Ink.PLAIN, facts.supplier().brand());
        desk.sheet().right(Desk.RIGHT, 50, Ink.PLAIN, desk.label(facts.sort().numberLabel()) + " " + facts.number());
        double at = heading(FIRST);
        carried(at, "carried", sum);
        return at + desk.sheet().leading();
    }

    private void carried(double y, String key, BigDecimal sum) {
        desk.sheet().right(RATE, y, Ink.PLAIN, desk.words().of(key));
        desk.sheet().right(Desk.RIGHT, y, Ink.PLAIN, desk.formats().figure(sum));
    }
}
