package app.bandeja.text.einvoice;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.LineItem;
import app.bandeja.invoice.Parties;
import app.bandeja.invoice.Reference;
import app.bandeja.invoice.TaxId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * FatturaPA 1.2 (Agenzia delle Entrate, FPA12 and FPR12) and the simplified invoice FSM10: one supplier and one customer,
 * an invoice a body.
 */
final class FatturaPa implements Syntax {
    private static final Set<String> CREDIT = Set.of("TD04", "TD08");

    @Override
    public boolean begins(Element root) {
        return root.name().equals("FatturaElettronica") || root.name().equals("FatturaElettronicaSemplificata");
    }

    @Override
    public List<Draft> drafts(Element root) {
        return Stream.concat(root.all("FatturaElettronicaBody"), root.all("FatturaElettronicaBodySemplificata"))
                .map(body -> Turned.credit(draft(root, body)))
                .toList();
    }

    private static Draft draft(Element root, Element body) {
        Optional<Element> header = root.first("FatturaElettronicaHeader");
        Optional<Element> general = body.first("DatiGenerali", "DatiGeneraliDocumento");
        Optional<Element> seller = header.flatMap(here -> here.first("CedentePrestatore"));
        return new Draft(
                kind(root, general),
                new Parties(
                        seller.flatMap(FatturaPaParty::name),
                        seller.flatMap(FatturaPaParty::taxId),
                        header.flatMap(here -> here.first("CessionarioCommittente"))
                                .flatMap(FatturaPaParty::taxId),
                        Values.iban(body.first("DatiPagamento", "DettaglioPagamento", "IBAN"))),
                new Reference(
                        Values.number(general.flatMap(here -> here.first("Numero"))),
                        Values.date(general.flatMap(here -> here.first("Data"))),
                        Optional.empty(),
                        Values.earliest(body.all("DatiPagamento", "DettaglioPagamento", "DataScadenzaPagamento"))),
                new FatturaPaSums(body, categories(seller)).amounts(),
                lines(body),
                Optional.empty());
    }

    private static Categories categories(Optional<Element> seller) {
        Optional<TaxId> supplier = seller.flatMap(FatturaPaParty::taxId).map(Found::value);
        return Categories.of(
                supplier, seller.flatMap(here -> here.first("Sede", "Nazione")).map(Element::text));
    }

    private static Found<Kind> kind(Element root, Optional<Element> general) {
        Kind otherwise = root.name().endsWith("Semplificata") ? Kind.SIMPLIFIED : Kind.INVOICE;
        return general.flatMap(here -> here.first("TipoDocumento"))
                .map(type -> Values.found(CREDIT.contains(type.text()) ? Kind.CREDIT_NOTE : otherwise, type))
                .orElse(Values.found(otherwise, root));
    }

    private static List<LineItem> lines(Element body) {
        Stream<LineItem> full = body.all("DatiBeniServizi", "DettaglioLinee")
                .flatMap(line -> Lines.of(
                        Values.text(line.first("Descrizione")),
                        Values.quantity(line.first("Quantita")),
                        Values.money(line.first("PrezzoUnitario")),
                        Values.money(line.first("PrezzoTotale")))
                        .stream());
        Stream<LineItem> simplified = body.all("DatiBeniServizi")
                .flatMap(line -> Lines.of(
                        Values.text(line.first("Descrizione")),
                        Optional.empty(),
                        Optional.empty(),
                        Values.money(line.first("Importo")))
                        .stream());
        return Stream.concat(full, simplified).toList();
    }
}
