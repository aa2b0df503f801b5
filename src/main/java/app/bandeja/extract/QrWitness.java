package app.bandeja.extract;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Parties;
import app.bandeja.invoice.QrText;
import app.bandeja.invoice.Reference;
import app.bandeja.invoice.TaxId;
import app.bandeja.invoice.qr.QrStatement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a tax authority's QR code adds to what was read from the page: an independent witness for supplier, number, date
 * and total.
 *
 * <p>The rule. The code is heard only if it is this invoice's: at least two of the four stand on the page as the code says,
 * the page is sure of none that it says otherwise, and no second such code differs. Then
 *
 * <ul>
 *   <li>what the page lacks, the code supplies;
 *   <li>what the page says as the code does becomes sure, and its rivals unlikely;
 *   <li>where the page is unsure and says otherwise, the code's value stands, with the page's readings as what else it
 *       might have been.
 * </ul>
 *
 * <p>In every other case nothing changes: the page's values stay, whatever the code says, and their contradiction is for
 * {@code check} to tell a person. A contradiction never chooses.
 */
final class QrWitness {
    private static final int AGREEMENTS = 2;

    private final Draft draft;
    private final QrStatement code;
    private final QrText qr;

    private QrWitness(Draft draft, QrText qr, QrStatement code) {
        this.draft = draft;
        this.qr = qr;
        this.code = code;
    }

    /** The draft as it stands after its code was heard. */
    static Draft hear(Draft draft) {
        return draft.qr()
                .filter(qr -> qr.others().isEmpty())
                .flatMap(qr -> QrStatement.of(qr.text()).map(code -> new QrWitness(draft, qr, code)))
                .filter(QrWitness::isOfThisInvoice)
                .map(QrWitness::testified)
                .orElse(draft);
    }

    private boolean isOfThisInvoice() {
        List<Testimony<?>> testimonies = List.of(supplier(), number(), date(), total());
        return testimonies.stream().filter(Testimony::agrees).count() >= AGREEMENTS
                && testimonies.stream().noneMatch(Testimony::contradicts);
    }

    private Draft testified() {
        Parties parties = draft.parties();
        Reference reference = draft.reference();
        Amounts amounts = draft.amounts();
        Parties heard = new Parties(
                parties.supplierName(), Optional.of(supplier().value()), parties.customerTaxId(), parties.iban());
        return new Draft(
                draft.kind(),
                heard,
                new Reference(
                        Optional.of(number().value()),
                        Optional.of(date().value()),
                        reference.operationDate(),
                        reference.dueDate()),
                Regimes.of(
                        heard,
                        new Amounts(
                                amounts.currency(),
                                amounts.taxLines(),
                                amounts.withholding(),
                                amounts.taxableBase(),
                                amounts.taxTotal(),
                                isSameMoney() ? Optional.of(total().value()) : amounts.total(),
                                amounts.amountDue())),
                draft.lines(),
                draft.qr());
    }

    private Testimony<TaxId> supplier() {
        return new Testimony<>(draft.parties().supplierTaxId(), code.supplier(), code::isSupplier, qr.page());
    }

    private Testimony<String> number() {
        return new Testimony<>(draft.reference().number(), code.number(), code::isNumber, qr.page());
    }

    private Testimony<LocalDate> date() {
        return new Testimony<>(draft.reference().issueDate(), code.issueDate(), code.issueDate()::equals, qr.page());
    }

    // In another currency than the page's, the code's total is no word about the page's.
    private Testimony<BigDecimal> total() {
        Optional<Found<BigDecimal>> page = isSameMoney() ? draft.amounts().total() : Optional.empty();
        return new Testimony<>(page, code.total(), read -> read.compareTo(code.total()) == 0, qr.page());
    }

    private boolean isSameMoney() {
        return draft.amounts().currency().map(Found::value).equals(code.currency());
    }
}
