package app.bandeja.window.outside;

import app.bandeja.store.SupplierChange;
import app.bandeja.store.SupplierRow;
import java.util.List;
import java.util.Optional;

/** Suppliers as the window shows and changes them. Called off the FX thread only. */
public interface SupplierDesk {

    /** A page by name; all, or those whose name or tax id holds these words. */
    List<SupplierRow> page(String words, int offset, int limit);

    /** One that stands for itself. */
    Optional<SupplierRow> one(long id);

    /** Accounts that its latest invoices told, the most frequent first. */
    List<String> ibans(long id);

    SupplierChange rename(SupplierRow supplier, String name);

    /** From now on the invoices of the first belong to the second. */
    SupplierChange merge(SupplierRow from, SupplierRow into);

    /** Of those that were merged into it, those with these tax ids are one supplier again: the first of them. */
    SupplierChange separate(SupplierRow supplier, List<String> taxIds);
}
