package app.bandeja.setup;

import app.bandeja.invoice.Company;

/** What became of the wish to keep a company so. */
public sealed interface CompanyKept {

    record Kept(Company company) implements CompanyKept {}

    /** Something in that field cannot be; nothing was changed. */
    record Refused(Field field, String words) implements CompanyKept {}

    /** What is typed. */
    enum Field {
        NAME,
        TAX_IDS
    }
}
