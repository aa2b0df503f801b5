package app.bandeja.invoice;

/** The tax of a line: Spanish VAT, Canary Islands, Ceuta and Melilla, another country's VAT, exempt, reverse charge. */
public enum Regime {
    IVA,
    IGIC,
    IPSI,
    VAT,
    EXEMPT,
    REVERSE
}
