package app.bandeja.extract;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Identity;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.Parties;
import app.bandeja.invoice.Reference;
import app.bandeja.invoice.TaxId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Exact data, and the page that shows it. Where the page clearly says otherwise, what it says is put beside the stated
 * value as what it might have been. Reading a page is guessing, so only a value that stood beside its label and has no
 * rival counts, and of a total only one that the page's own base and tax prove: a doubtful page would contradict
 * everything.
 */
final class PageBesideXml {
    private static final double LABELLED = 0.9;
    private static final double RIVAL = 0.1;
    private static final double PROVEN = 0.5;
    private static final int TELLING = 3;

    private final Draft stated;
    private final List<Draft> pages;

    PageBesideXml(Draft stated, List<Draft> pages) {
        this.stated = stated;
        this.pages = pages.stream()
                .filter(page -> page.kind().value() != Kind.NOT_INVOICE)
                .toList();
    }

    /** The stated draft, with the page's contradictions beside its values. */
    Draft compared() {
        Optional<Draft> own = pages.stream()
                .filter(this::hasSameNumber)
                .findFirst()
                .or(() -> pages.stream().findFirst());
        return own.map(page -> new Draft(
                        stated.kind(),
                        parties(page),
                        reference(page),
                        amounts(page.amounts()),
                        stated.lines(),
                        stated.qr(),
                        stated.signature()))
                .orElse(stated);
    }

    private boolean hasSameNumber(Draft page) {
        return stated.reference()
                .number()
                .flatMap(number -> page.reference().number().filter(other -> isSameNumber(number, other)))
                .isPresent();
    }

    private Parties parties(Draft page) {
        Parties parties = stated.parties();
        return new Parties(
                parties.supplierName(),
                beside(
                        parties.supplierTaxId(),
                        clear(page.parties().supplierTaxId()).stream(),
                        (known, other) -> isOneOf(known, other.value()) || isCustomer(other.value())),
                parties.customerTaxId(),
                parties.iban());
    }

    private static boolean isOneOf(Found<TaxId> known, TaxId other) {
        return Stream.concat(Stream.of(known.value()), known.others().stream().map(Candidate::value))
                .anyMatch(id -> bare(id).equals(bare(other)));
    }

    private boolean isCustomer(TaxId id) {
        return stated.parties()
                .customerTaxId()
                .filter(customer -> bare(customer.value()).equals(bare(id)))
                .isPresent();
    }

    // A page often leaves out the country.
    private static String bare(TaxId id) {
        return id.value().replaceFirst("^[A-Z]{2}(?=[A-Z0-9]{7,}$)", "");
    }

    private Reference reference(Draft page) {
        Reference reference = stated.reference();
        return new Reference(
                beside(
                        reference.number(),
                        pages.stream().flatMap(each -> clear(each.reference().number()).stream()),
                        PageBesideXml::isSameNumber),
                beside(
                        reference.issueDate(),
                        clear(page.reference().issueDate()).stream(),
                        (known, other) -> known.value().equals(other.value())),
                reference.operationDate(),
                reference.dueDate());
    }

    /** A series may be printed apart, or be left out. */
    private static boolean isSameNumber(Found<String> stated, Found<String> printed) {
        String one = Identity.normalised(stated.value());
        String other = Identity.normalised(printed.value());
        boolean part =
                Math.min(one.length(), other.length()) >= TELLING && (one.contains(other) || other.contains(one));
        return part || one.equals(other);
    }

    private Amounts amounts(Amounts page) {
        Amounts amounts = stated.amounts();
        return new Amounts(
                amounts.currency(),
                amounts.taxLines(),
                amounts.withholding(),
                amounts.taxableBase(),
                amounts.taxTotal(),
                beside(amounts.total(), proven(page).stream(), (_, other) -> isStated(other.value())),
                amounts.amountDue());
    }

    /** The page's signs may differ, and what it calls its total may be what is left to pay. */
    private boolean isStated(BigDecimal printed) {
        Amounts amounts = stated.amounts();
        return Stream.of(amounts.total(), amounts.amountDue(), amounts.taxableBase())
                .flatMap(Optional::stream)
                .anyMatch(known -> known.value().abs().compareTo(printed.abs()) == 0);
    }

    private static Optional<Found<BigDecimal>> proven(Amounts page) {
        return page.total()
                .filter(total -> total.confidence() >= PROVEN && isAlone(total))
                .filter(total -> page.taxTotal()
                        .filter(tax -> tax.value().signum() != 0)
                        .flatMap(tax -> page.taxableBase()
                                .filter(base -> base.value().add(tax.value()).compareTo(total.value()) == 0))
                        .isPresent());
    }

    private static <T> Optional<Found<T>> clear(Optional<Found<T>> found) {
        return found.filter(value -> value.confidence() >= LABELLED && isAlone(value));
    }

    private static boolean isAlone(Found<?> found) {
        return found.others().stream().noneMatch(other -> other.confidence() >= found.confidence() - RIVAL);
    }

    private static <T> Optional<Found<T>> beside(
            Optional<Found<T>> stated, Stream<Found<T>> printed, BiPredicate<Found<T>, Found<T>> agree) {
        return stated.map(known -> {
            List<Candidate<T>> others = new ArrayList<>(known.others());
            printed.filter(other -> !agree.test(known, other))
                    .map(other -> new Candidate<>(other.value(), other.place(), other.confidence(), other.reader()))
                    .forEach(others::add);
            return new Found<>(known.value(), known.place(), known.confidence(), known.reader(), others);
        });
    }
}
