package app.bandeja.variation;

import app.bandeja.variation.Layout.Extra;
import java.util.ArrayList;
import java.util.List;

/** The number, the dates, and the other numbers that stand beside them. */
final class ReferenceSection {
    private final Desk desk;

    ReferenceSection(Desk desk) {
        this.desk = desk;
    }

    private record Entry(String key, String value) {}

    /** The title of the page, with the number in it where the form has it so; returns the height below. */
    double title(double y) {
        Facts facts = desk.facts();
        String title = desk.words().of(facts.sort().title());
        String text = switch (desk.layout().reference()) {
            case IN_TITLE -> title + desk.dice().of(" ", " Nº ", " #").replace("Nº", sign()) + facts.number();
            default -> title;
        };
        switch (desk.dice().between(0, 2)) {
            case 0 -> desk.sheet().left(Desk.LEFT, y, Ink.TITLE, text);
            case 1 -> desk.sheet().right(Desk.RIGHT, y, Ink.TITLE, text);
            default -> desk.sheet().center(desk.sheet().width() / 2, y, Ink.TITLE, text);
        }
        return y + desk.sheet().leading() * 1.9;
    }

    private String sign() {
        return switch (desk.words().language()) {
            case ES, GL -> "Nº";
            case CA -> "núm.";
            case EU -> "zk.";
            case EN -> "no.";
            case FR -> "n°";
            case DE -> "Nr.";
            case IT -> "n.";
            case PT -> "n.º";
        };
    }

    /** Returns the height below. */
    double paint(double y) {
        return switch (desk.layout().reference()) {
            case LABEL_LEFT, IN_TITLE -> rows(y);
            case LABEL_ABOVE -> cells(y, desk.dice().of(Desk.LEFT, 300.0), 2);
            case HEADER_TABLE -> table(y);
            case RUNNING -> running(y);
            case RIGHT_ALIGNED -> rightAligned(y);
        };
    }

    private List<Entry> entries() {
        Facts facts = desk.facts();
        List<Entry> entries = new ArrayList<>();
        if (desk.layout().reference() != Layout.Reference.IN_TITLE
                && desk.layout().reference() != Layout.Reference.RUNNING) {
            entries.add(new Entry(facts.sort().numberLabel(), facts.number()));
        }
        if (desk.layout().reference() != Layout.Reference.RUNNING) {
            entries.add(new Entry("date", desk.formats().date(facts.issued())));
        }
        if (facts.due().size() == 1) {
            entries.add(new Entry("due", desk.formats().date(facts.due().getFirst())));
        }
        facts.operation()
                .ifPresent(date ->
                        entries.add(new Entry("operation", desk.formats().date(date))));
        others(entries);
        if (entries.size() > 1 && desk.dice().chance(35)) { // the date first, or another number first
            entries.add(0, entries.remove(desk.dice().between(0, entries.size() - 1)));
        }
        return entries;
    }

    private void others(List<Entry> entries) {
        if (desk.layout().has(Extra.CUSTOMER_NUMBER)) {
            entries.add(new Entry("customerno", desk.dice().digits(6)));
        }
        if (desk.layout().has(Extra.ORDER_NUMBER)) {
            entries.add(new Entry("order", "PO-" + desk.dice().digits(5)));
        }
        if (desk.layout().has(Extra.DELIVERY_NOTE)) {
            entries.add(new Entry("deliverynote", "25/" + desk.dice().digits(4)));
        }
        if (desk.layout().has(Extra.CONTRACT)) {
            entries.add(new Entry("contract", desk.dice().digits(9)));
        }
    }

    private double rows(double y) {
        double x = desk.dice().of(Desk.LEFT, 300.0);
        double gap = desk.dice().of(95, 125);
        double at = y;
        for (Entry entry : entries()) {
            String label = desk.label(entry.key());
            desk.sheet().left(x, at, Ink.PLAIN, label);
            double after = x + desk.sheet().width(Ink.PLAIN, label) + 5;
            desk.sheet().left(Math.max(x + gap, after), at, Ink.PLAIN, entry.value());
            at += desk.sheet().leading();
        }
        return at + 6;
    }

    /** Labels above their values, so many in a row. */
    private double cells(double y, double x, int columns) {
        List<Entry> entries = entries();
        double at = y;
        for (int i = 0; i < entries.size(); i++) {
            double left = x + i % columns * 130;
            desk.sheet()
                    .left(left, at, Ink.SMALL, desk.words().of(entries.get(i).key()));
            desk.sheet()
                    .left(
                            left,
                            at + desk.sheet().leading(),
                            Ink.PLAIN,
                            entries.get(i).value());
            if (i % columns == columns - 1 || i == entries.size() - 1) {
                at += 2.4 * desk.sheet().leading();
            }
        }
        return at + 4;
    }

    /** One ruled row of headings, and the values below it. */
    private double table(double y) {
        List<Entry> entries = fitting(entries());
        double wide = (Desk.RIGHT - Desk.LEFT) / entries.size();
        double leading = desk.sheet().leading();
        desk.sheet().box(Desk.LEFT, y - leading, Desk.RIGHT, y + 1.6 * leading);
        desk.sheet().rule(Desk.LEFT, y + 0.35 * leading, Desk.RIGHT);
        for (int i = 0; i < entries.size(); i++) {
            double middle = Desk.LEFT + (i + 0.5) * wide;
            desk.sheet()
                    .center(middle, y, Ink.SMALL, desk.words().of(entries.get(i).key()));
            desk.sheet()
                    .center(middle, y + 1.3 * leading, Ink.PLAIN, entries.get(i).value());
        }
        return y + 3.2 * leading;
    }

    /** As many as have room beside one another; number and date come first and are never left out. */
    private List<Entry> fitting(List<Entry> all) {
        double widest = all.stream()
                .mapToDouble(entry -> desk.sheet().width(Ink.PLAIN, entry.value()))
                .max()
                .orElse(0);
        int room = (int) ((Desk.RIGHT - Desk.LEFT) / (widest + 12));
        return all.subList(0, Math.min(Math.max(3, Math.min(5, room)), all.size()));
    }

    private double running(double y) {
        Facts facts = desk.facts();
        String date = desk.formats().date(facts.issued());
        // The words for a running text say invoice: other papers have their own label.
        String text = facts.sort().isInvoice() && facts.sort() != Sort.CREDIT_NOTE
                ? desk.words().filled("running", "number", facts.number(), "date", date)
                : desk.words().of(facts.sort().numberLabel()) + " " + facts.number() + ", " + desk.label("date") + " "
                        + date;
        desk.sheet().left(Desk.LEFT, y, Ink.PLAIN, text);
        return rows(y + 1.4 * desk.sheet().leading());
    }

    private double rightAligned(double y) {
        double at = y;
        for (Entry entry : entries()) {
            desk.sheet().right(Desk.RIGHT, at, Ink.PLAIN, desk.label(entry.key()) + " " + entry.value());
            at += desk.sheet().leading();
        }
        return at + 6;
    }
}
