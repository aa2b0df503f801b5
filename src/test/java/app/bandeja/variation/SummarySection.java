package app.bandeja.variation;

import app.bandeja.variation.Layout.Summary;
import java.util.ArrayList;
import java.util.List;

/** Bases, rates and taxes, in one of four forms, and the totals below them. */
final class SummarySection {
    private final Desk desk;
    private final TotalsSection totals;

    SummarySection(Desk desk) {
        this.desk = desk;
        this.totals = new TotalsSection(desk);
    }

    /** Which form it has: not every form can say everything. */
    static Summary form(Facts facts, Layout layout) {
        boolean plain = facts.taxes().size() == 1
                && !facts.hasSurcharge()
                && facts.discount().signum() == 0;
        return switch (layout.summary()) {
            case SENTENCE ->
                plain && facts.withheld().signum() == 0 && facts.advance().signum() == 0 && !facts.isUntaxed()
                        ? Summary.SENTENCE
                        : Summary.LINES;
            case STRIP -> plain ? Summary.STRIP : Summary.TABLE;
            default -> layout.summary();
        };
    }

    /** Returns the height below. */
    double paint(double y) {
        return switch (form(desk.facts(), desk.layout())) {
            case TABLE -> totals.afterTable(table(totals.beforeTaxes(y)));
            case LINES -> totals.afterTable(totals.lines(totals.beforeTaxes(y)));
            case SENTENCE -> sentence(y);
            case STRIP -> strip(y);
        };
    }

    private double table(double y) {
        List<String> headings = new ArrayList<>(List.of("base", "rate", "tax"));
        if (desk.facts().hasSurcharge()) {
            headings.addAll(List.of("surchargerate", "surcharge"));
        }
        double column = desk.dice().between(headings.size() > 3 ? 98 : 78, 101);
        double at = y;
        row(at, column, Ink.BOLD, headings.stream().map(desk.words()::of).toList());
        at += desk.sheet().leading();
        for (Tax tax : desk.facts().taxes()) {
            row(at, column, Ink.PLAIN, cells(tax));
            at += desk.sheet().leading();
        }
        return at + 8;
    }

    private List<String> cells(Tax tax) {
        Formats formats = desk.formats();
        List<String> cells = new ArrayList<>(
                List.of(formats.figure(tax.base()), formats.rate(tax.rate()), formats.figure(tax.amount())));
        if (tax.isSurcharged()) {
            cells.add(formats.rate(tax.surchargeRate()));
            cells.add(formats.figure(tax.surcharge()));
        }
        return cells;
    }

    private void row(double y, double column, Ink ink, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            desk.sheet().right(Desk.LEFT + (i + 1) * column, y, ink, cells.get(i));
        }
    }

    private double sentence(double y) {
        Facts facts = desk.facts();
        Tax tax = facts.taxes().getFirst();
        Formats formats = desk.formats();
        String text = desk.words()
                .filled(
                        "sentence",
                        "base",
                        formats.money(tax.base()),
                        "rate",
                        formats.rate(tax.rate()),
                        "taxname",
                        desk.words().of("taxname"),
                        "tax",
                        formats.money(tax.amount()),
                        "total",
                        formats.money(facts.total()));
        return desk.sheet().paragraph(Desk.LEFT, y, Desk.RIGHT - Desk.LEFT, Ink.PLAIN, text) + 6;
    }

    /** Everything in one row of headings with the values below. */
    private double strip(double y) {
        Facts facts = desk.facts();
        Tax tax = facts.taxes().getFirst();
        Formats formats = desk.formats();
        List<String> headings = new ArrayList<>(List.of("base", "rate", "tax"));
        List<String> values = new ArrayList<>(
                List.of(formats.figure(tax.base()), formats.rate(tax.rate()), formats.figure(tax.amount())));
        if (facts.withheld().signum() != 0) {
            headings.add("withholding");
            values.add(formats.figure(facts.withheld().negate()));
        }
        headings.add(facts.totalLabel());
        values.add(formats.money(facts.total()));
        if (facts.payable().compareTo(facts.total()) != 0) {
            headings.add("payable");
            values.add(formats.money(facts.payable()));
        }
        double column = (Desk.RIGHT - Desk.LEFT) / headings.size();
        for (int i = 0; i < headings.size(); i++) {
            double middle = Desk.LEFT + (i + 0.5) * column;
            desk.sheet().center(middle, y, Ink.SMALL, desk.words().of(headings.get(i)));
            desk.sheet().center(middle, y + desk.sheet().leading(), Ink.BOLD, values.get(i));
        }
        desk.sheet()
                .box(
                        Desk.LEFT,
                        y - desk.sheet().leading(),
                        Desk.RIGHT,
                        y + 1.5 * desk.sheet().leading());
        return y + 3 * desk.sheet().leading();
    }
}
