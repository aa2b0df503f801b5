package app.bandeja.invoice;

import java.util.Optional;

/** Who sells and who buys. */
public record Parties(
        Optional<Found<String>> supplierName,
        Optional<Found<TaxId>> supplierTaxId,
        Optional<Found<TaxId>> customerTaxId,
        Optional<Found<String>> iban) {

    public static final Parties NONE =
            new Parties(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
