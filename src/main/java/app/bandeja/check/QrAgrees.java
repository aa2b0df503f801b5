package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.QrText;
import app.bandeja.invoice.qr.QrStatement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tax authority's QR code says the same as the page or the e-invoice: supplier, number, date, total, the taxes where
 * it states them, and whether this is an invoice at all. A QR code of another kind (payment, a shop's address) says
 * nothing here.
 *
 * <p>A contradiction is a finding and never a choice: which of the two is right, a person decides.
 */
final class QrAgrees implements Rule {

    @Override
    public List<Finding> findings(Draft draft, Known known) {
        return draft.qr().map(qr -> findings(draft, qr)).orElse(List.of());
    }

    private static List<Finding> findings(Draft draft, QrText qr) {
        List<Finding> findings = new ArrayList<>();
        QrStatement.of(qr.text()).ifPresent(statement -> {
            rival(statement, qr).ifPresent(findings::add);
            cancelled(statement).ifPresent(findings::add);
            kind(draft, statement).ifPresent(findings::add);
            identity(draft, statement).forEach(findings::add);
            amounts(draft, statement).forEach(findings::add);
        });
        return findings;
    }

    /** What speaks against setting a draft aside because it calls itself no invoice. */
    static List<Finding> againstIgnoring(Draft draft) {
        return draft.qr().flatMap(qr -> QrStatement.of(qr.text())).flatMap(statement -> kind(draft, statement)).stream()
                .toList();
    }

    private static Optional<Finding> rival(QrStatement statement, QrText qr) {
        return qr.others().stream()
                .flatMap(other -> QrStatement.of(other.text()).stream())
                .filter(other -> !other.equals(statement))
                .findFirst()
                .map(other -> new Finding(
                        FindingCode.QR_CODES_DIFFER, List.of("qr"), List.of(statement.number(), other.number())));
    }

    private static Optional<Finding> cancelled(QrStatement statement) {
        return statement.isCancelled()
                ? Optional.of(new Finding(FindingCode.QR_CANCELLED, List.of("kind"), List.of(statement.number())))
                : Optional.empty();
    }

    // A code that tells no kind stands on invoices only; a simplified invoice is one all the same.
    private static Optional<Finding> kind(Draft draft, QrStatement statement) {
        Kind page = draft.kind().value();
        Kind code = statement.kind().orElse(page == Kind.NOT_INVOICE ? Kind.INVOICE : page);
        return plain(code) == plain(page) ? Optional.empty() : Optional.of(finding("kind", code.code(), page.code()));
    }

    private static Kind plain(Kind kind) {
        return kind == Kind.SIMPLIFIED ? Kind.INVOICE : kind;
    }

    private static List<Finding> identity(Draft draft, QrStatement statement) {
        List<Finding> findings = new ArrayList<>();
        draft.parties()
                .supplierTaxId()
                .map(Found::value)
                .filter(id -> !statement.isSupplier(id))
                .map(id -> finding("supplier_tax_id", statement.supplier().value(), id.value()))
                .ifPresent(findings::add);
        draft.reference()
                .number()
                .map(Found::value)
                .filter(number -> !statement.isNumber(number))
                .map(number -> finding("invoice_number", statement.number(), number))
                .ifPresent(findings::add);
        draft.reference()
                .issueDate()
                .map(Found::value)
                .filter(date -> !date.equals(statement.issueDate()))
                .map(date -> finding("issue_date", statement.issueDate().toString(), date.toString()))
                .ifPresent(findings::add);
        return findings;
    }

    private static List<Finding> amounts(Draft draft, QrStatement statement) {
        List<Finding> findings = new ArrayList<>();
        if (!isSameMoney(draft, statement)) {
            return findings;
        }
        amount("total", Optional.of(statement.total()), draft.amounts().total()).ifPresent(findings::add);
        amount("tax_total", statement.taxTotal(), draft.amounts().taxTotal()).ifPresent(findings::add);
        return findings;
    }

    // The codes of Spain and Portugal are in euros whatever money the page is in: those amounts cannot be compared.
    private static boolean isSameMoney(Draft draft, QrStatement statement) {
        return draft.amounts()
                .currency()
                .map(Found::value)
                .filter(page -> !Optional.of(page).equals(statement.currency()))
                .isEmpty();
    }

    private static Optional<Finding> amount(String field, Optional<BigDecimal> code, Optional<Found<BigDecimal>> page) {
        return code.flatMap(stated -> page.map(Found::value)
                .filter(read -> read.compareTo(stated) != 0)
                .map(read -> finding(field, stated.toPlainString(), read.toPlainString())));
    }

    private static Finding finding(String field, String qr, String page) {
        return new Finding(FindingCode.QR_DISAGREES, List.of(field), List.of(field, qr, page));
    }
}
