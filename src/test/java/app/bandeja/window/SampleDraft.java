package app.bandeja.window;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Box;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.Parties;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reference;
import app.bandeja.invoice.Regime;
import app.bandeja.invoice.TaxId;
import app.bandeja.invoice.TaxLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** A draft as it would be read from one plain page. */
record SampleDraft(String supplier, String taxId, String number, LocalDate date, BigDecimal base, BigDecimal rate) {

    static SampleDraft of(String supplier, String taxId, String number, LocalDate date, String base, String rate) {
        return new SampleDraft(supplier, taxId, number, date, new BigDecimal(base), new BigDecimal(rate));
    }

    Draft read(Reader reader, double confidence) {
        return new Draft(
                found(Kind.INVOICE, reader, confidence),
                new Parties(
                        some(supplier, reader, confidence),
                        some(TaxId.of(taxId), reader, confidence),
                        some(TaxId.of("B29438173"), reader, confidence),
                        Optional.empty()),
                new Reference(
                        some(number, reader, confidence),
                        some(date, reader, confidence),
                        Optional.empty(),
                        Optional.empty()),
                amounts(reader, confidence),
                List.of(),
                Optional.empty());
    }

    private Amounts amounts(Reader reader, double confidence) {
        BigDecimal tax = base.multiply(rate).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
        TaxLine line = new TaxLine(
                Regime.IVA,
                some(rate, reader, confidence),
                some(base, reader, confidence),
                some(tax, reader, confidence),
                Optional.empty(),
                Optional.empty());
        return new Amounts(
                some(Currency.getInstance("EUR"), reader, confidence),
                List.of(line),
                Optional.empty(),
                some(base, reader, confidence),
                some(tax, reader, confidence),
                some(base.add(tax), reader, confidence),
                Optional.empty());
    }

    private static <T> Optional<Found<T>> some(T value, Reader reader, double confidence) {
        return Optional.of(found(value, reader, confidence));
    }

    private static <T> Found<T> found(T value, Reader reader, double confidence) {
        return Found.of(value, new Place.OnPage(1, new Box(72, 72, 80, 12)), confidence, reader);
    }
}
