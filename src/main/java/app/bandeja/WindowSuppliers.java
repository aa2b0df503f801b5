package app.bandeja;

import app.bandeja.store.SupplierBook;
import app.bandeja.store.SupplierChange;
import app.bandeja.store.SupplierRow;
import app.bandeja.window.outside.SupplierDesk;
import java.util.List;
import java.util.Optional;

/** The suppliers in the window's words. */
record WindowSuppliers(SupplierBook book) implements SupplierDesk {

    @Override
    public List<SupplierRow> page(String words, int offset, int limit) {
        return book.page(words, offset, limit);
    }

    @Override
    public Optional<SupplierRow> one(long id) {
        return book.one(id);
    }

    @Override
    public List<String> ibans(long id) {
        return book.ibans(id);
    }

    @Override
    public SupplierChange rename(SupplierRow supplier, String name) {
        return book.rename(supplier.id(), supplier.version(), name);
    }

    @Override
    public SupplierChange merge(SupplierRow from, SupplierRow into) {
        return book.merge(from, into);
    }

    @Override
    public SupplierChange separate(SupplierRow supplier, List<String> taxIds) {
        return book.separate(supplier, taxIds);
    }
}
