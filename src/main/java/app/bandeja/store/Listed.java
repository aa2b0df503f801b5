package app.bandeja.store;

import java.util.List;

/** A few that are at hand, in their order. */
final class Listed implements RowStream {
    private final List<Position> all;
    private int given;

    Listed(List<Position> all) {
        this.all = all;
    }

    @Override
    public List<Position> next(int most) {
        List<Position> found = all.subList(given, Math.min(all.size(), given + most));
        given += found.size();
        return found;
    }
}
