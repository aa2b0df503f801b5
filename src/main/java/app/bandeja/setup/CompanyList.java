package app.bandeja.setup;

import app.bandeja.invoice.Company;
import app.bandeja.invoice.CompanyId;
import java.util.List;

/** The companies whose invoices are kept. Each call asks the database, and waits. */
public interface CompanyList {

    /** How a company's own tax ids came to be. */
    enum Standing {
        FREE,
        /** The settings say them (OWN_TAX_IDS), at every run anew. */
        SET
    }

    record Line(Company company, Standing standing) {}

    /** In the order in which they came; at least one. */
    List<Line> companies();

    /**
     * Adds one.
     *
     * @param taxIds as typed, with commas or spaces between
     */
    CompanyKept add(String name, String taxIds);

    /**
     * Gives one another name and other tax ids.
     *
     * @param taxIds as typed, with commas or spaces between
     */
    CompanyKept change(CompanyId company, String name, String taxIds);
}
