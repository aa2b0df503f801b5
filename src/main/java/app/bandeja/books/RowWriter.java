package app.bandeja.books;

import java.io.IOException;
import java.util.List;

/** Writes rows into one kind of file; whole once it is closed. */
interface RowWriter extends AutoCloseable {
    void titles(List<String> titles) throws IOException;

    void row(List<Cell> row) throws IOException;

    @Override
    void close() throws IOException;
}
