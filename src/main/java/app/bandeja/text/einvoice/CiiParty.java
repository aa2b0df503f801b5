package app.bandeja.text.einvoice;

import static app.bandeja.text.einvoice.Values.firstOf;

import app.bandeja.invoice.Found;
import app.bandeja.invoice.TaxId;
import java.util.Optional;
import java.util.stream.Stream;

/** A party of a Cross Industry Invoice. */
final class CiiParty {
    private CiiParty() {}

    static Optional<Found<String>> name(Element party) {
        return Values.text(firstOf(
                party.first("Name"),
                party.first("SpecifiedLegalOrganization", "TradingBusinessName"),
                party.first("DefinedTradeContact", "PersonName")));
    }

    static Optional<String> country(Element party) {
        return party.first("PostalTradeAddress", "CountryID").map(Element::text);
    }

    /** The VAT id (scheme VA), else the tax number (FC), else the number in a public register. */
    static Optional<Found<TaxId>> taxId(Element party) {
        Stream<Element> registered = Stream.concat(
                party.all("SpecifiedTaxRegistration", "ID"), party.all("SpecifiedLegalOrganization", "ID"));
        return TaxNumbers.best(registered, id -> id.attribute("schemeID").orElse(""), country(party));
    }
}
