package app.bandeja.extract.party;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.invoice.Box;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a person beside a tax id, or on the nearest line above it that has no digits. */
final class Persons {
    private static final Set<String> PARTICLES =
            Set.of("de", "del", "la", "las", "los", "y", "i", "da", "dos", "von", "van");

    private static final Pattern HOUSE = Pattern.compile("(?iu)(\\d{1,3}[a-zºª]?|s/n|bajo|bj|km|n[º.o°]+)[,.;]?");

    private static final Set<Concept> NO_NAMES = EnumSet.of(
            Concept.INVOICE,
            Concept.CREDIT_NOTE,
            Concept.CORRECTIVE,
            Concept.SIMPLIFIED,
            Concept.OTHER_DOCUMENT,
            Concept.TAX_ID);

    private final Sheet sheet;
    private final Blocks blocks;

    Persons(Sheet sheet, Blocks blocks) {
        this.sheet = sheet;
        this.blocks = blocks;
    }

    /** Whether the tax id is a person's. */
    static boolean bears(Bearer bearer) {
        char first = bearer.id().value().charAt(0);
        return Character.isDigit(first) || "XYZKLM".indexOf(first) >= 0;
    }

    Optional<Span> of(Bearer bearer) {
        Span id = bearer.span();
        return in(id.row(), id.row().cellOf(id.from()).from(), id.from())
                .or(() -> sheet.above(id.row(), 5).stream()
                        .flatMap(row -> inColumn(row, id.box()).stream())
                        .findFirst());
    }

    private Optional<Span> inColumn(Row row, Box box) {
        for (int i = 0; i < row.size(); i++) {
            Span cell = row.cellOf(i);
            if (Math.abs(cell.box().x() - box.x()) < 12
                    || (cell.box().x() < box.right() && cell.box().right() > box.x())) {
                return in(row, cell.from(), cell.to())
                        .filter(name -> name.to() == cell.to() || isFollowedByTrade(name));
            }
        }
        return Optional.empty();
    }

    // "Ana Roca Vidal, arquitecta", but not "Mercado del Carmen, puestos 12-14"
    private static boolean isFollowedByTrade(Span name) {
        Row row = name.row();
        Span rest = row.span(name.to(), row.cellOf(name.from()).to());
        return name.pieces().getLast().text().endsWith(",")
                && Character.isLowerCase(rest.pieces().getFirst().text().charAt(0))
                && rest.text().chars().noneMatch(Character::isDigit);
    }

    private Optional<Span> in(Row row, int cellFrom, int to) {
        int from = cellFrom;
        for (Label label : blocks.labelsIn(row)) {
            if (label.span().from() >= from
                    && label.span().to() < to
                    && row.piece(label.span().to() - 1).text().endsWith(":")) {
                from = label.span().to();
            }
        }
        int end = from;
        while (end < to && isNameWord(row.piece(end).text()) && !labelsTaxId(row, end)) {
            end++;
            if (row.piece(end - 1).text().endsWith(",")) {
                break;
            }
        }
        Span name = row.span(from, end);
        boolean title = blocks.labelsIn(row).stream()
                .anyMatch(label -> label.isAny(NO_NAMES) && label.span().overlaps(name));
        return end - from >= 2 && !title && !isStreet(name) ? Optional.of(name) : Optional.empty();
    }

    // "Praza de Galicia, 3": a house's number follows.
    private static boolean isStreet(Span name) {
        if (Streets.isStreet(name)) {
            return true;
        }
        Row row = name.row();
        return name.pieces().getLast().text().endsWith(",")
                && name.to() < row.size()
                && row.piece(name.to()).cell() == row.piece(name.from()).cell()
                && HOUSE.matcher(row.piece(name.to()).text()).matches();
    }

    // "Ana Roca Vidal D.N.I. 12345678Z", "Partita IVA 01234567897"
    private boolean labelsTaxId(Row row, int at) {
        return blocks.labelsIn(row).stream()
                .anyMatch(label -> label.is(Concept.TAX_ID)
                        && label.span().from() == at
                        && label.span()
                                        .text()
                                        .chars()
                                        .filter(Character::isUpperCase)
                                        .count()
                                > 1);
    }

    private static boolean isNameWord(String text) {
        return PARTICLES.contains(text)
                || (Character.isUpperCase(text.charAt(0))
                        && text.chars().noneMatch(Character::isDigit)
                        && !text.endsWith(":"));
    }
}
