package app.bandeja.extract.page;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Projection;
import app.bandeja.invoice.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Pieces on one line of a page, from left to right.
 *
 * @param index within the sheet, over all its pages
 * @param page from 1
 * @param box of all pieces
 * @param shown from where it was read to where it is shown
 */
public record Row(int index, int page, Reader reader, List<Piece> pieces, Box box, Projection shown) {
    public Row {
        pieces = List.copyOf(pieces);
    }

    // A sheet has one row of an index: to go over all pieces each time took a sixth of the whole extraction.
    @Override
    public int hashCode() {
        return 31 * page + index;
    }

    public Piece piece(int index) {
        return pieces.get(index);
    }

    public int size() {
        return pieces.size();
    }

    public Span span(int from, int to) {
        return new Span(this, from, to);
    }

    /** The cell that the piece is in. */
    public Span cellOf(int piece) {
        int cell = pieces.get(piece).cell();
        int from = piece;
        int to = piece + 1;
        while (from > 0 && pieces.get(from - 1).cell() == cell) {
            from--;
        }
        while (to < pieces.size() && pieces.get(to).cell() == cell) {
            to++;
        }
        return span(from, to);
    }

    /** From left to right. */
    public List<Span> cells() {
        List<Span> cells = new ArrayList<>();
        for (int at = 0; at < size(); at = cellOf(at).to()) {
            cells.add(cellOf(at));
        }
        return cells;
    }

    /** The gap before a piece, in heights of the letters around it; 0 before the first. */
    public double gapBefore(int piece) {
        if (piece == 0) {
            return 0;
        }
        Box left = pieces.get(piece - 1).box();
        Box right = pieces.get(piece).box();
        return (right.x() - left.right()) / Math.max(1, Math.min(left.height(), right.height()));
    }
}
