package app.bandeja.variation;

import app.bandeja.variation.Layout.Extra;
import java.util.ArrayList;
import java.util.List;

/** Who sells and who buys, at the top of the first page. */
final class PartySection {
    private static final double MIDDLE = 310;

    private final Desk desk;

    PartySection(Desk desk) {
        this.desk = desk;
    }

    /** Returns the height below. */
    double paint(double y) {
        return switch (desk.layout().parties()) {
            case SUPPLIER_LEFT -> Math.max(block(Desk.LEFT, y, supplier()), block(MIDDLE, y, customer()));
            case SUPPLIER_RIGHT -> Math.max(block(MIDDLE, y, supplier()), block(Desk.LEFT, y, customer()));
            case STACKED -> {
                double below = block(Desk.LEFT, y, supplier());
                yield block(Desk.LEFT, below + 8, customer());
            }
            case WINDOW -> window(y);
            case FOOTER -> block(desk.dice().of(Desk.LEFT, MIDDLE), y, customer());
        };
    }

    /** The sender in one small line above the customer's address. */
    private double window(double y) {
        Party supplier = desk.facts().supplier();
        String sender = supplier.name() + " · " + String.join(" · ", supplier.address());
        desk.sheet().left(Desk.LEFT, y, Ink.SMALL, sender);
        return block(Desk.LEFT, y + desk.sheet().leading() * 1.3, customer());
    }

    private List<String> supplier() {
        Party supplier = desk.facts().supplier();
        List<String> lines = new ArrayList<>();
        lines.add(supplier.name());
        lines.addAll(supplier.address());
        lines.add(desk.idLine(supplier));
        if (desk.layout().has(Extra.PHONE)) {
            lines.add(desk.label("phone") + " " + supplier.phone());
        }
        if (desk.layout().has(Extra.WEB)) {
            lines.add(supplier.email());
        }
        return lines;
    }

    private List<String> customer() {
        Party customer = desk.facts().customer();
        List<String> lines = new ArrayList<>();
        if (desk.layout().parties() != Layout.Parties.WINDOW) {
            lines.add(desk.label("customer"));
        }
        lines.add(customer.name());
        lines.addAll(customer.address());
        lines.add(desk.idLine(customer));
        return lines;
    }

    private double block(double x, double y, List<String> lines) {
        double at = y;
        for (String line : lines) {
            desk.sheet().left(x, at, at == y ? Ink.BOLD : Ink.PLAIN, line);
            at += desk.sheet().leading();
        }
        return at + 6;
    }
}
