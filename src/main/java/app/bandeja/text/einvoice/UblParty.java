package app.bandeja.text.einvoice;

import static app.bandeja.text.einvoice.Values.firstOf;

import app.bandeja.invoice.Found;
import app.bandeja.invoice.TaxId;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A party of a UBL document. */
final class UblParty {
    private UblParty() {}

    /** The name in the register before the name of the shop. */
    static Optional<Found<String>> name(Element party) {
        return firstOf(
                Values.text(
                        firstOf(party.first("PartyLegalEntity", "RegistrationName"), party.first("PartyName", "Name"))),
                party.first("Person").flatMap(UblParty::person));
    }

    private static Optional<Found<String>> person(Element person) {
        return Joined.of(person, "FirstName", "FamilyName");
    }

    static Optional<String> country(Element party) {
        return party.first("PostalAddress", "Country", "IdentificationCode").map(Element::text);
    }

    /** The VAT id, else another tax number, else that of a register, else whatever identifies it. */
    static Optional<Found<TaxId>> taxId(Element party) {
        Optional<Found<TaxId>> taxed =
                TaxNumbers.best(party.all("PartyTaxScheme", "CompanyID"), scheme(party), country(party));
        // A creditor's number for direct debits says nothing of taxes.
        Stream<Element> others = Stream.concat(
                party.all("PartyLegalEntity", "CompanyID"),
                party.all("PartyIdentification", "ID")
                        .filter(id ->
                                id.attribute("schemeID").filter("SEPA"::equals).isEmpty()));
        return taxed.or(() -> TaxNumbers.best(others, _ -> "", country(party)));
    }

    private static Function<Element, String> scheme(Element party) {
        return number -> party.all("PartyTaxScheme")
                .filter(scheme -> scheme.children().contains(number))
                .flatMap(scheme -> scheme.first("TaxScheme", "ID").stream())
                .map(id -> id.text().equalsIgnoreCase("VAT") ? "VAT" : "FC")
                .findFirst()
                .orElse("FC");
    }
}
