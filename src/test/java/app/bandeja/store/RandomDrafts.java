package app.bandeja.store;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Box;
import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.LineItem;
import app.bandeja.invoice.Parties;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.QrText;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reference;
import app.bandeja.invoice.Regime;
import app.bandeja.invoice.Signature;
import app.bandeja.invoice.TaxId;
import app.bandeja.invoice.TaxLine;
import app.bandeja.invoice.Withholding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Drafts of every shape. */
final class RandomDrafts {
    private static final List<String> PIECES =
            List.of("a", "Ñ", "€", "\uD83D\uDE00", " ", "\n", "\\", "\\n", "\t", "'", "\"", "|", ";", "0", "\u202E");

    private final Random random;

    RandomDrafts(Random random) {
        this.random = random;
    }

    Draft draft() {
        return new Draft(
                found(one(Kind.values())),
                parties(),
                reference(),
                amounts(),
                some(this::line),
                qr(),
                maybe(() -> one(Signature.values())));
    }

    private Parties parties() {
        return new Parties(
                maybe(this::text),
                maybe(() -> TaxId.of(text() + "B1")),
                maybe(() -> TaxId.of(text() + "X")),
                maybe(this::text));
    }

    private Reference reference() {
        return new Reference(maybe(this::text), maybe(this::date), maybe(this::date), maybe(this::date));
    }

    private Amounts amounts() {
        return new Amounts(
                maybe(() -> Currency.getInstance(one("EUR", "USD", "JPY"))),
                some(() -> new TaxLine(
                        one(Regime.values()),
                        maybe(this::money),
                        maybe(this::money),
                        maybe(this::money),
                        maybe(this::money),
                        maybe(this::money))),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(
                                new Withholding(maybe(this::money), Optional.of(found(money())), maybe(this::money))),
                maybe(this::money),
                maybe(this::money),
                maybe(this::money),
                maybe(this::money));
    }

    private LineItem line() {
        return new LineItem(Optional.of(found(text())), maybe(this::money), maybe(this::money), maybe(this::money));
    }

    private Optional<QrText> qr() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(new QrText(text(), random.nextInt(1, 9)));
    }

    private <T> Optional<Found<T>> maybe(Supplier<T> value) {
        if (random.nextInt(3) == 0) {
            return Optional.empty();
        }
        List<Candidate<T>> others =
                some(() -> new Candidate<>(value.get(), place(2), random.nextDouble(), one(Reader.values())));
        return Optional.of(new Found<>(value.get(), place(2), random.nextDouble(), one(Reader.values()), others));
    }

    private <T> Found<T> found(T value) {
        return Found.of(value, place(2), random.nextDouble(), one(Reader.values()));
    }

    private Place place(int depth) {
        return switch (random.nextInt(depth > 0 ? 4 : 3)) {
            case 0 -> new Place.OnPage(random.nextInt(1, 400), new Box(coordinate(), coordinate(), coordinate(), 1e-7));
            case 1 -> new Place.InXml("/" + text());
            case 2 -> new Place.InQr(random.nextInt(1, 9));
            default -> new Place.Derived(some(() -> place(depth - 1)));
        };
    }

    private double coordinate() {
        return random.nextGaussian() * 1000;
    }

    private BigDecimal money() {
        return new BigDecimal(new BigInteger(random.nextInt(1, 90), random), random.nextInt(0, 12))
                .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
    }

    private LocalDate date() {
        return LocalDate.ofEpochDay(random.nextInt(-40_000, 80_000));
    }

    private String text() {
        return String.join("", some(() -> PIECES.get(random.nextInt(PIECES.size()))));
    }

    private <T> List<T> some(Supplier<T> element) {
        return Stream.generate(element).limit(random.nextInt(4)).toList();
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
