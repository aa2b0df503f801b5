package app.bandeja.extract.party;

import app.bandeja.extract.label.Label;
import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.party.Blocks.Side;
import app.bandeja.invoice.Box;
import app.bandeja.invoice.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The supplier's name: the company's name nearest to its tax id, or the person's above it. */
final class NameFinder {
    private static final double COMPANY = 0.9;
    private static final double PERSON = 0.75;
    private static final String SEPARATORS = "·-–—|:•,;";

    /** How far from a tax id its bearer's name may stand, in points. */
    private static final double REACH = 140;

    private final Sheet sheet;
    private final Blocks blocks;

    NameFinder(Sheet sheet, Blocks blocks) {
        this.sheet = sheet;
        this.blocks = blocks;
    }

    Optional<Found<String>> supplierName(Optional<Bearer> supplier, Optional<Bearer> customer) {
        List<Span> companies = companies();
        Set<String> customers = customerNames(companies, supplier, customer);
        List<Span> left = companies.stream()
                .filter(name -> !customers.contains(Key.joined(name.text())))
                .toList();
        Optional<Span> near = nearest(left, supplier);
        boolean person = supplier.filter(found -> isPerson(found)).isPresent();
        Optional<Found<String>> someone = person && near.isEmpty() ? supplier.flatMap(this::person) : Optional.empty();
        return someone.or(() -> near.or(() -> first(left)).map(span -> found(span, COMPANY)));
    }

    private static boolean isPerson(Bearer bearer) {
        char first = bearer.id().value().charAt(0);
        return Character.isDigit(first) || "XYZKLM".indexOf(first) >= 0;
    }

    private static Optional<Span> first(List<Span> names) {
        return names.stream().findFirst();
    }

    private List<Span> companies() {
        List<Span> names = new ArrayList<>();
        for (Row row : sheet.rows()) {
            for (int i = 1; i < row.size(); i++) {
                int end = LegalForms.end(row, i);
                int start = start(row, i);
                if (end > i && start < i) {
                    names.add(row.span(start, end));
                }
            }
        }
        return names;
    }

    // Back to the beginning of the cell, a separator, or the end of a label.
    private int start(Row row, int form) {
        int start = form;
        int cell = row.cellOf(form).from();
        while (start > cell && !isSeparator(row, start - 1, form)) {
            start--;
        }
        return start;
    }

    private boolean isSeparator(Row row, int at, int form) {
        String text = row.piece(at).text();
        boolean separates = text.length() == 1 && SEPARATORS.indexOf(text.charAt(0)) >= 0;
        boolean comma = at < form - 1 && (text.endsWith(":") || text.endsWith(",") || text.endsWith(";"));
        List<Label> labels = blocks.labelsIn(row);
        return separates
                || comma
                || text.chars().filter(Character::isDigit).count() > 2
                || labels.stream()
                        .anyMatch(label ->
                                label.span().to() == at + 1 && label.span().from() < at + 1 && text.endsWith(":"));
    }

    private Set<String> customerNames(List<Span> names, Optional<Bearer> supplier, Optional<Bearer> customer) {
        Set<String> customers = new HashSet<>();
        for (Span name : names) {
            double toCustomer = customer.map(found -> distance(name, found)).orElse(Double.MAX_VALUE);
            double toSupplier = supplier.map(found -> distance(name, found)).orElse(REACH);
            if (blocks.of(name) == Side.CUSTOMER || toCustomer < toSupplier) {
                customers.add(Key.joined(name.text()));
            }
        }
        return customers;
    }

    private static Optional<Span> nearest(List<Span> names, Optional<Bearer> supplier) {
        return supplier.flatMap(bearer -> names.stream()
                .filter(name -> distance(name, bearer) < REACH)
                .min(Comparator.comparingDouble(name -> distance(name, bearer))));
    }

    private static double distance(Span name, Bearer bearer) {
        if (name.row().page() != bearer.span().row().page()) {
            return 10_000;
        }
        Box one = name.box();
        Box other = bearer.span().box();
        double across = Math.max(0, Math.max(one.x(), other.x()) - Math.min(one.right(), other.right()));
        double below = one.y() > other.bottom() ? 2 : 1;
        return below * Math.abs(one.centerY() - other.centerY()) + across / 3;
    }

    // Beside the tax id, or the nearest line above that has no digits.
    private Optional<Found<String>> person(Bearer bearer) {
        Span id = bearer.span();
        return personIn(id.row(), id.row().cellOf(id.from()).from(), id.from())
                .or(() -> sheet.above(id.row(), 5).stream()
                        .flatMap(row -> inColumn(row, id.box()).stream())
                        .findFirst())
                .map(span -> found(span, PERSON));
    }

    private Optional<Span> inColumn(Row row, Box box) {
        for (int i = 0; i < row.size(); i++) {
            Span cell = row.cellOf(i);
            if (Math.abs(cell.box().x() - box.x()) < 12
                    || (cell.box().x() < box.right() && cell.box().right() > box.x())) {
                return personIn(row, cell.from(), cell.to()).filter(name -> name.to() == cell.to());
            }
        }
        return Optional.empty();
    }

    private Optional<Span> personIn(Row row, int cellFrom, int to) {
        int from = cellFrom;
        for (Label label : blocks.labelsIn(row)) {
            if (label.span().from() >= from
                    && label.span().to() < to
                    && row.piece(label.span().to() - 1).text().endsWith(":")) {
                from = label.span().to();
            }
        }
        int end = from;
        while (end < to && isNameWord(row.piece(end).text())) {
            end++;
            if (row.piece(end - 1).text().endsWith(",")) {
                break;
            }
        }
        return end - from >= 2 ? Optional.of(row.span(from, end)) : Optional.empty();
    }

    private static boolean isNameWord(String text) {
        boolean particle = Set.of("de", "del", "la", "las", "los", "y", "i", "da", "dos", "von", "van")
                .contains(text);
        return particle
                || (Character.isUpperCase(text.charAt(0))
                        && text.chars().noneMatch(Character::isDigit)
                        && !text.endsWith(":"));
    }

    private static Found<String> found(Span span, double confidence) {
        String name = span.text().replaceAll("\\s+([,.])", "$1").replaceAll("[,;:]+$", "");
        return Found.of(name, span.place(), confidence * span.confidence(), span.reader());
    }
}
