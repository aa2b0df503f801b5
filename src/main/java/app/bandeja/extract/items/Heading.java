package app.bandeja.extract.items;

import app.bandeja.invoice.Box;

/** The heading of a column. */
record Heading(Column column, Box box) {

    boolean is(Column other) {
        return column == other;
    }

    Heading as(Column other) {
        return new Heading(other, box);
    }

    /** With what another row of the same heading says. */
    Heading and(Heading other) {
        return new Heading(column == Column.ASIDE ? other.column : column, box.union(other.box));
    }

    boolean overlaps(Box other) {
        return box.x() < other.right() && other.x() < box.right();
    }
}
