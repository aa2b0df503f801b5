package app.bandeja.text.einvoice;

import app.bandeja.invoice.Found;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.TaxId;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an element says, as a value that was found there. What has not the form of its type is absent. */
final class Values {
    private static final int NAME = 300;
    private static final int NUMBER = 100;
    private static final int TAX_ID = 40;
    private static final int CENTS = 2;
    // Bounded, for a number like 1E999999999 would fill the memory as soon as it is written out.
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\d{1,18}(\\.\\d{0,12})?|\\.\\d{1,12})");
    private static final Pattern COMPACT = Pattern.compile("\\d{8}.*");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{10,30}");

    private Values() {}

    /** Found where the element stands; what is stated is certain. */
    static <T> Found<T> found(T value, Element element) {
        return Found.of(value, new Place.InXml(element.path()), 1, Reader.XML);
    }

    /** Reckoned from what is stated. */
    static <T> Found<T> derived(T value, Collection<? extends Found<?>> from) {
        List<Place> places = from.stream().map(Found::place).collect(Collectors.toUnmodifiableList());
        return Found.of(value, new Place.Derived(places), 1, Reader.XML);
    }

    /** A name or a description, on one line. */
    static Optional<Found<String>> text(Optional<Element> element) {
        return read(element, Values::line);
    }

    /** The number of an invoice. */
    static Optional<Found<String>> number(Optional<Element> element) {
        return read(element, text -> line(text).filter(number -> number.length() <= NUMBER));
    }

    private static Optional<String> line(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.isEmpty() ? Optional.empty() : Optional.of(line.substring(0, Math.min(line.length(), NAME)));
    }

    /** An amount of money, of at least two decimals. */
    static Optional<Found<BigDecimal>> money(Optional<Element> element) {
        return read(element, Values::decimal).map(found -> found.map(Values::cents));
    }

    static BigDecimal cents(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.setScale(Math.max(CENTS, bare.scale()));
    }

    /** A rate in percent. */
    static Optional<Found<BigDecimal>> rate(Optional<Element> element) {
        return money(element);
    }

    /** A quantity, of no more decimals than it needs. */
    static Optional<Found<BigDecimal>> quantity(Optional<Element> element) {
        return read(element, Values::decimal).map(found -> found.map(Values::bare));
    }

    static BigDecimal bare(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.setScale(Math.max(0, bare.scale()));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** In ISO form, whatever time and zone follow, or as {@code 20250131} (UN/CEFACT format 102). */
    static Optional<Found<LocalDate>> date(Optional<Element> element) {
        return read(element, Values::date);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return COMPACT.matcher(text).matches()
                    ? Optional.of(LocalDate.parse(text.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE))
                    : Optional.of(LocalDate.parse(text.substring(0, Math.min(text.length(), 10))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Found<LocalDate>> earliest(Stream<Element> elements) {
        return elements.flatMap(element -> date(Optional.of(element)).stream()).min(Comparator.comparing(Found::value));
    }

    static Optional<Found<Currency>> currency(Optional<Element> element) {
        return read(
                element,
                code -> Currency.getAvailableCurrencies().stream()
                        .filter(currency -> currency.getCurrencyCode().equals(code))
                        .findFirst());
    }

    static Optional<Found<TaxId>> taxId(Optional<Element> element) {
        return read(
                element,
                text -> Optional.of(TaxId.of(text))
                        .filter(id -> !id.value().isEmpty() && id.value().length() <= TAX_ID));
    }

    static Optional<Found<String>> iban(Optional<Element> element) {
        return read(
                element,
                text -> Optional.of(text.replaceAll("\\s", ""))
                        .filter(iban -> IBAN.matcher(iban).matches()));
    }

    /** The sum, if there is anything to add. */
    static Optional<Found<BigDecimal>> sum(List<Found<BigDecimal>> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(derived(
                        parts.stream().map(Found::value).reduce(BigDecimal.ZERO.setScale(CENTS), BigDecimal::add),
                        parts));
    }

    /** The first of them that is there. */
    static <T> Optional<T> firstOf(Optional<T> one, Optional<T> other) {
        return one.or(() -> other);
    }

    static <T> Optional<T> firstOf(Optional<T> one, Optional<T> other, Optional<T> third) {
        return one.or(() -> other).or(() -> third);
    }

    private static <T> Optional<Found<T>> read(Optional<Element> element, Function<String, Optional<T>> form) {
        return element.flatMap(here -> form.apply(here.text()).map(value -> found(value, here)));
    }
}
