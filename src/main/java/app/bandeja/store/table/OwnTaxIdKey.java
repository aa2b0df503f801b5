package app.bandeja.store.table;

import java.io.Serializable;

/** The key of a company's tax id. */
public record OwnTaxIdKey(long company, String taxId) implements Serializable {}
