package app.bandeja.variation;

import app.bandeja.variation.Layout.Extra;
import java.math.BigDecimal;

/** The rows of labels and amounts: goods, discount, bases, taxes, what is withheld or paid already, totals. */
final class TotalsSection {
    private final Desk desk;
    private final double label;
    private final double value;

    TotalsSection(Desk desk) {
        this.desk = desk;
        this.label = switch (desk.layout().totals()) {
            case RIGHT, BOX -> 335;
            case LEFT, WIDE -> Desk.LEFT;
        };
        this.value = switch (desk.layout().totals()) {
            case RIGHT, BOX, WIDE -> Desk.RIGHT;
            case LEFT -> 270;
        };
    }

    /** The goods and what is taken off them, where something is. */
    double beforeTaxes(double y) {
        Facts facts = desk.facts();
        if (facts.discount().signum() == 0) {
            return y;
        }
        double at = row(y, Ink.PLAIN, desk.label("subtotal"), facts.base().add(facts.discount()));
        return row(at, Ink.PLAIN, desk.label("discount"), facts.discount().negate()) + 4;
    }

    /** Bases and taxes as rows. */
    double lines(double y) {
        double at = y;
        boolean several = desk.facts().taxes().size() > 1;
        String taxname = desk.words().of("taxname");
        boolean rateFirst = desk.dice().chance(30);
        for (Tax tax : desk.facts().taxes()) {
            String rate = desk.formats().rate(tax.rate());
            at = row(
                    at,
                    Ink.PLAIN,
                    desk.words().of("base")
                            + (several ? " " + rate : "")
                            + desk.layout().colon(),
                    tax.base());
            at = row(
                    at,
                    Ink.PLAIN,
                    (rateFirst ? rate + " " + taxname : taxname + " " + rate)
                            + desk.layout().colon(),
                    tax.amount());
            if (tax.isSurcharged()) {
                String surcharge =
                        desk.words().of("surcharge") + " " + desk.formats().rate(tax.surchargeRate());
                at = row(at, Ink.PLAIN, surcharge + desk.layout().colon(), tax.surcharge());
            }
        }
        return at;
    }

    /** Withholding, total, and what is left to pay. */
    double afterTable(double y) {
        Facts facts = desk.facts();
        double at = y;
        boolean withheld = facts.withheld().signum() != 0;
        if (withheld && desk.layout().has(Extra.PAYABLE_ONLY)) {
            at = row(at, Ink.PLAIN, withheldLabel(), facts.withheld().negate());
            return total(at, "payable", facts.payable());
        }
        at = total(at, facts.totalLabel(), facts.total());
        if (withheld) {
            at = row(at, Ink.PLAIN, withheldLabel(), facts.withheld().negate());
        }
        if (facts.advance().signum() != 0) {
            at = row(at, Ink.PLAIN, desk.label("advance"), facts.advance().negate());
        }
        return facts.payable().compareTo(facts.total()) == 0 ? at : total(at, "payable", facts.payable());
    }

    private String withheldLabel() {
        return desk.words().of("withholding") + " "
                + desk.formats().rate(desk.facts().withheldRate())
                + desk.layout().colon();
    }

    private double total(double y, String key, BigDecimal amount) {
        double at = y;
        if (desk.layout().totals() == Layout.Totals.BOX) {
            at += 0.7 * desk.sheet().leading(); // clear of the row above
            desk.sheet()
                    .box(
                            label - 6,
                            y - desk.sheet().leading(),
                            value + 6,
                            y + 0.5 * desk.sheet().leading());
        }
        desk.sheet().left(label, at, Ink.BOLD, desk.label(key));
        desk.sheet().right(value, at, Ink.BOLD, desk.formats().money(amount));
        return at + 1.7 * desk.sheet().leading();
    }

    private double row(double y, Ink ink, String text, BigDecimal amount) {
        desk.sheet().left(label, y, ink, text);
        desk.sheet().right(value, y, ink, desk.formats().money(amount));
        return y + desk.sheet().leading();
    }
}
