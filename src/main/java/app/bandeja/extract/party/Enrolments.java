package app.bandeja.extract.party;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.IdHit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers of national registers that a VAT number is made of, printed once more: in its own block or in the sentence of the
 * register. France puts a key before the SIREN (CGI art. 286 ter), Belgium and Italy only the country before the number of
 * the enterprise. A tax id that two places bear out is more surely the party's than one that stands there alone.
 */
final class Enrolments {
    private static final Pattern VAT = Pattern.compile("FR[A-Z0-9]{2}(\\d{9})|(?:BE|IT)(\\d{10,11})");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\d)[ .](?=\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d{9,14}");

    /** A SIRET is the SIREN and five digits of the establishment. */
    private static final int SIRET = 14;

    private static final int ROWS = 5;
    private static final double ALIGNED = 14;

    private final Sheet sheet;
    private final Registers registers;

    Enrolments(Sheet sheet, Registers registers) {
        this.sheet = sheet;
        this.registers = registers;
    }

    /** Whether such a number bears the tax id out. */
    boolean bearOut(IdHit hit) {
        return number(hit.id().value())
                .filter(number -> sheet.rows().stream().anyMatch(row -> isThere(row, number, hit.span())))
                .isPresent();
    }

    private static Optional<String> number(String id) {
        Matcher vat = VAT.matcher(id);
        return vat.matches()
                ? Stream.of(Optional.ofNullable(vat.group(1)), Optional.ofNullable(vat.group(2)))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private boolean isThere(Row row, String number, Span id) {
        return row.page() == id.row().page()
                && row.cells().stream()
                        .filter(cell -> isOfBlock(cell, id) || registers.isEntered(cell))
                        .flatMap(cell -> besides(cell, id))
                        .anyMatch(text -> holds(text, number));
    }

    private static boolean isOfBlock(Span cell, Span id) {
        double left = id.row().cellOf(id.from()).box().x();
        return Math.abs(cell.row().index() - id.row().index()) <= ROWS
                && Math.abs(cell.box().x() - left) < ALIGNED;
    }

    private static Stream<Span> besides(Span cell, Span id) {
        return cell.overlaps(id)
                ? Stream.of(cell.row().span(cell.from(), id.from()), cell.row().span(id.to(), cell.to()))
                : Stream.of(cell);
    }

    private static boolean holds(Span text, String number) {
        Matcher found = NUMBER.matcher(BETWEEN.matcher(text.text()).replaceAll(""));
        while (found.find()) {
            if (found.group().equals(number)
                    || (found.group().length() == SIRET && found.group().startsWith(number))) {
                return true;
            }
        }
        return false;
    }
}
