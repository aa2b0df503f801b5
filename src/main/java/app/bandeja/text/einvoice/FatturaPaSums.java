package app.bandeja.text.einvoice;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Regime;
import app.bandeja.invoice.TaxLine;
import app.bandeja.invoice.Withholding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The amounts of one FatturaPA: the summary by rate holds everything taxed, contributions to social funds among it. The
 * document's total is optional there, and holds the stamp duty, which is no tax on value added.
 */
final class FatturaPaSums {
    private static final BigDecimal ROUNDING = new BigDecimal("0.02");

    private final Element body;
    private final Categories categories;
    private final Optional<Element> general;

    FatturaPaSums(Element body, Categories categories) {
        this.body = body;
        this.categories = categories;
        this.general = body.first("DatiGenerali", "DatiGeneraliDocumento");
    }

    Amounts amounts() {
        List<TaxLine> lines = Stream.concat(
                        body.all("DatiBeniServizi", "DatiRiepilogo").map(this::line),
                        body.all("DatiBeniServizi").flatMap(here -> simplified(here).stream()))
                .toList();
        Optional<Found<BigDecimal>> base = one(Totals.bases(lines));
        Optional<Found<BigDecimal>> tax = one(Totals.taxes(lines));
        Optional<Found<BigDecimal>> sum = base.flatMap(net -> tax.flatMap(more -> Values.sum(List.of(net, more))));
        Optional<Found<BigDecimal>> stated = firstMoney("ImportoTotaleDocumento");
        Optional<Found<BigDecimal>> total = stated.filter(all -> sum.isEmpty() || !isExplained(all, sum.get()))
                .or(() -> sum);
        return new Totals(base, tax, total, due(stated, total))
                .amounts(Values.currency(general.flatMap(here -> here.first("Divisa"))), lines, withholding());
    }

    private static Optional<Found<BigDecimal>> one(List<Found<BigDecimal>> parts) {
        return parts.size() == 1 ? Optional.of(parts.getFirst()) : Values.sum(parts);
    }

    // What stands in the total beside base and tax: the stamp, or what the customer withholds, taken off too early.
    private boolean isExplained(Found<BigDecimal> stated, Found<BigDecimal> sum) {
        BigDecimal more = stated.value().subtract(sum.value());
        return Stream.concat(
                        stamp().stream().map(Found::value),
                        withheld().stream().map(amount -> amount.value().negate()))
                .anyMatch(
                        part -> part.signum() != 0 && part.subtract(more).abs().compareTo(ROUNDING) <= 0);
    }

    /** What the terms of payment ask for, else the stated total where it is more than base and tax. */
    private Optional<Found<BigDecimal>> due(Optional<Found<BigDecimal>> stated, Optional<Found<BigDecimal>> total) {
        List<Found<BigDecimal>> payments = body.all("DatiPagamento", "DettaglioPagamento", "ImportoPagamento")
                .flatMap(element -> Values.money(Optional.of(element)).stream())
                .toList();
        Optional<Found<BigDecimal>> left = total.flatMap(all ->
                withheld().map(amount -> Values.derived(all.value().subtract(amount.value()), List.of(all, amount))));
        return one(payments).or(() -> left).or(() -> stated);
    }

    private TaxLine line(Element summary) {
        Optional<Found<BigDecimal>> rate = Values.rate(summary.first("AliquotaIVA"));
        return TaxLines.of(
                regime(summary),
                rate,
                Values.money(summary.first("ImponibileImporto")),
                Values.money(summary.first("Imposta")),
                summary);
    }

    /** N6 is reverse charge; every other nature is outside the tax, or exempt of it. */
    private Regime regime(Element taxed) {
        return taxed.first("Natura")
                .map(nature -> nature.text().startsWith("N6") ? Regime.REVERSE : Regime.EXEMPT)
                .orElse(categories.regime(Optional.empty()));
    }

    /** A line of the simplified invoice states its price with the tax in it. */
    private Optional<TaxLine> simplified(Element line) {
        Optional<Found<BigDecimal>> gross = Values.money(line.first("Importo"));
        Optional<Found<BigDecimal>> tax = Values.money(line.first("DatiIVA", "Imposta"));
        return gross.map(all -> TaxLines.of(
                regime(line),
                Values.rate(line.first("DatiIVA", "Aliquota")),
                Optional.of(tax.map(part -> Values.derived(all.value().subtract(part.value()), List.of(all, part)))
                        .orElse(all)),
                tax,
                line));
    }

    private Optional<Withholding> withholding() {
        List<Element> parts =
                general.stream().flatMap(here -> here.all("DatiRitenuta")).toList();
        Optional<Element> only = parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty();
        return withheld()
                .map(amount -> new Withholding(
                        only.flatMap(part -> Values.rate(part.first("AliquotaRitenuta"))),
                        Optional.empty(),
                        Optional.of(amount)));
    }

    private Optional<Found<BigDecimal>> withheld() {
        return one(general.stream()
                .flatMap(here -> here.all("DatiRitenuta", "ImportoRitenuta"))
                .flatMap(element -> Values.money(Optional.of(element)).stream())
                .toList());
    }

    private Optional<Found<BigDecimal>> stamp() {
        return Values.money(general.flatMap(here -> here.first("DatiBollo", "ImportoBollo")));
    }

    private Optional<Found<BigDecimal>> firstMoney(String name) {
        return Values.money(general.flatMap(here -> here.first(name)));
    }
}
