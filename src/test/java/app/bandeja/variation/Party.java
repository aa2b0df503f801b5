package app.bandeja.variation;

import java.util.List;

/**
 * Who sells or buys.
 *
 * @param brand what stands large at the top, which need not be the legal name
 * @param taxId bare, other countries' with their prefix
 * @param printedId the same as this company prints it
 */
record Party(
        Country country,
        String name,
        String brand,
        List<String> address,
        String taxId,
        String printedId,
        String phone,
        String email,
        String web,
        String iban) {
    Party {
        address = List.copyOf(address);
    }
}
