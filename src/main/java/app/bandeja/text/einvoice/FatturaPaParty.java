package app.bandeja.text.einvoice;

import static app.bandeja.text.einvoice.Values.firstOf;

import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.TaxId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A party of a FatturaPA. The simplified invoice leaves out the level of {@code DatiAnagrafici}. */
final class FatturaPaParty {
    private static final double ALSO = 0.5;

    private FatturaPaParty() {}

    static Optional<Found<String>> name(Element party) {
        Optional<Element> named =
                firstOf(party.first("DatiAnagrafici", "Anagrafica"), party.first("AltriDatiIdentificativi"));
        return firstOf(
                Values.text(firstOf(named.flatMap(here -> here.first("Denominazione")), party.first("Denominazione"))),
                named.or(() -> Optional.of(party)).flatMap(here -> Joined.of(here, "Nome", "Cognome")));
    }

    /** The VAT id with its country; for who has none, the tax code. */
    static Optional<Found<TaxId>> taxId(Element party) {
        Element data = party.first("DatiAnagrafici")
                .or(() -> party.first("IdentificativiFiscali"))
                .orElse(party);
        Optional<Element> vat = data.first("IdFiscaleIVA");
        Optional<Found<TaxId>> code = Values.taxId(data.first("CodiceFiscale"));
        Optional<Found<TaxId>> number = vat.flatMap(here -> Values.taxId(here.first("IdCodice"))
                .map(id ->
                        id.map(bare -> withCountry(bare, here.first("IdPaese").map(Element::text)))));
        return number.map(id -> withCode(id, code)).or(() -> code);
    }

    private static TaxId withCountry(TaxId bare, Optional<String> country) {
        return country.map(code -> code.toUpperCase(Locale.ROOT))
                .map(code -> TaxId.of(bare.value().startsWith(code) ? bare.value() : code + bare.value()))
                .orElse(bare);
    }

    private static Found<TaxId> withCode(Found<TaxId> id, Optional<Found<TaxId>> code) {
        List<Candidate<TaxId>> others = code.stream()
                .map(other -> new Candidate<>(other.value(), other.place(), ALSO, other.reader()))
                .toList();
        return new Found<>(id.value(), id.place(), id.confidence(), id.reader(), others);
    }
}
