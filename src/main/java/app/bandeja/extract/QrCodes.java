package app.bandeja.extract;

import app.bandeja.invoice.Page;
import app.bandeja.invoice.QrText;
import app.bandeja.invoice.qr.QrStatement;
import java.util.List;
import java.util.Optional;

/**
 * Which of the QR codes on an invoice's pages counts. A tax authority's code does before all others (payment, a shop's
 * address), wherever it stands; if several of them differ, the first bears the others, for a person to see.
 */
final class QrCodes {
    private QrCodes() {}

    /** The code of the invoice on these pages. */
    static Optional<QrText> of(List<QrText> codes, List<Page> pages) {
        return of(codes.stream()
                .filter(code -> pages.stream().anyMatch(page -> page.number() == code.page()))
                .toList());
    }

    /** The code that counts among these, all on one invoice. */
    static Optional<QrText> of(List<QrText> codes) {
        List<QrText> fiscal = codes.stream()
                .filter(code -> QrStatement.of(code.text()).isPresent())
                .toList();
        if (fiscal.isEmpty()) {
            return codes.stream().findFirst();
        }
        QrText first = fiscal.getFirst();
        Optional<QrStatement> stated = QrStatement.of(first.text());
        List<QrText> others = fiscal.stream()
                .filter(code -> !QrStatement.of(code.text()).equals(stated))
                .toList();
        return Optional.of(new QrText(first.text(), first.page(), others));
    }
}
