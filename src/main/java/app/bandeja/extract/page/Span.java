package app.bandeja.extract.page;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import java.util.List;
import java.util.stream.Collectors;

/** Neighbouring pieces of a row; {@code to} is the first piece after it. */
public record Span(Row row, int from, int to) {

    public List<Piece> pieces() {
        return row.pieces().subList(from, to);
    }

    public String text() {
        return pieces().stream().map(Piece::text).collect(Collectors.joining(" "));
    }

    public Box box() {
        return pieces().stream().map(Piece::box).reduce(Box::union).orElse(row.box());
    }

    /** That of the least certain piece. */
    public double confidence() {
        return pieces().stream().mapToDouble(Piece::confidence).min().orElse(0);
    }

    /** On the page as it is shown. */
    public Place place() {
        return new Place.OnPage(row.page(), row.shown().shown(box()));
    }

    /** Who read it: on a printed page, what stands in a picture was seen, and nobody sees with certainty. */
    public Reader reader() {
        return confidence() < 1 ? Reader.OCR : row.reader();
    }

    public boolean overlaps(Span other) {
        return row.index() == other.row.index() && from < other.to && other.from < to;
    }
}
